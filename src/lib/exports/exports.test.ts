import { describe, expect, it, test } from 'vitest';
import { loadReport } from '$lib/server/report';
import { headOf, headOfFrame, linkedDataOf } from './head';
import { attribute, scriptJson, tag } from '$lib/markup';
import { oembedOf } from './oembed';
import { descriptionOf, titleOf, type SharedPage } from './page';

const HOSTILE = `"><script>alert(1)</script>&amp;'</title>`;

const report = loadReport();
const pageOf = (id: string | null): SharedPage => ({
  report,
  place: report.places.find((place) => place.id === id) ?? null,
  language: 'zh',
  languages: ['zh', 'en'],
  absolute: (path) => `https://example.org/map/${path}`
});
/** A page in which every name contains markup. */
const attacked = (): SharedPage => {
  const page = pageOf(report.places[0]?.id ?? '');
  const places = report.places.map((place) => ({ ...place, name: HOSTILE }));
  return { ...page, report: { ...report, places, site: { ...report.site, title: { zh: HOSTILE } } }, place: places[0] ?? null };
};

describe('markup', () => {
  it('escapes text', () => {
    expect(attribute(HOSTILE)).not.toMatch(/[<>"]/);
    expect(tag('meta', { content: HOSTILE }).match(/</g)).toHaveLength(1);
    expect(scriptJson({ a: '</script><!--' })).not.toContain('<');
    expect(JSON.parse(scriptJson({ a: HOSTILE }))).toEqual({ a: HOSTILE });
  });
});

describe('the head of a page', () => {
  it('escapes everything it contains', () => {
    for (const head of [headOf(attacked()), headOfFrame(attacked()), linkedDataOf(attacked())]) {
      expect(head.match(/<script/g) ?? []).toHaveLength(head.includes('ld+json') ? 1 : 0);
      expect(head).not.toContain('alert(1)</script>');
    }
  });

  test.each([null, ...report.places.map(({ id }) => id)])('%s: describes the page, with absolute addresses', (id) => {
    const page = pageOf(id);
    const head = headOf(page);
    expect(head).toContain(`<link rel="canonical" href="https://example.org/map/${id ? `places/${id}/` : ''}">`);
    expect(head).toContain(`<meta property="og:title" content="${attribute(titleOf(page))}">`);
    expect(head).toContain(`<meta name="description" content="${attribute(descriptionOf(page))}">`);
    expect(head.match(/(href|content)="(?!https:\/\/example\.org\/map\/)https?:/g)).toBeNull();
    expect(/og:image:alt" content="([^"]+)"/.exec(head)?.[1]?.length).toBeGreaterThan(1);
  });

  it('describes a place by a quote of the report', () => {
    for (const { id } of report.places) {
      const description = descriptionOf(pageOf(id)).replace(/……$/, '');
      const isQuoted = report.excerpts.some(({ quote }) => quote.startsWith(description)) || description === report.site.description['zh'];
      expect(isQuoted, id).toBe(true);
    }
  });

  it('of a frame has noindex and the canonical address of its page', () => {
    expect(headOfFrame(pageOf(null))).toBe('<meta name="robots" content="noindex"><link rel="canonical" href="https://example.org/map/">');
  });
});

describe('oEmbed', () => {
  it('is no larger than requested, and leaves out a thumbnail that does not fit', () => {
    for (const maxwidth of [undefined, 200, 600, 1200]) {
      for (const maxheight of [undefined, 100, 600, 1000]) {
        const answer = oembedOf(pageOf(null), { maxwidth, maxheight });
        expect(answer.width).toBeLessThanOrEqual(maxwidth ?? 480);
        expect(answer.height).toBeLessThanOrEqual(maxheight ?? 520);
        const thumbnail = [answer.thumbnail_url, answer.thumbnail_width, answer.thumbnail_height].filter((value) => value !== undefined);
        expect([0, 3]).toContain(thumbnail.length);
        expect(answer.thumbnail_width ?? 0).toBeLessThanOrEqual(maxwidth ?? Infinity);
        expect(answer.thumbnail_height ?? 0).toBeLessThanOrEqual(maxheight ?? Infinity);
        expect(answer.html).toContain(`width="${answer.width}" height="${answer.height}"`);
      }
    }
  });

  it('frames the requested page, with an escaped title', () => {
    const { html, title } = oembedOf(attacked(), {}, '?theme=dark');
    expect(title).toContain(HOSTILE);
    expect(html.match(/</g)).toHaveLength(2);
    expect(html).toContain('?theme=dark"');
    expect(html).toMatch(/ title="[^"]+"/);
  });
});
