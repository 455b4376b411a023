import { gzipSync } from 'node:zlib';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { STREETS } from '$lib/cartography/symbols';
import { loadReport } from '$lib/server/report';
import { sheetOf } from './sheet';
import StaticMap from './StaticMap.svelte';

const report = loadReport();
const isWater = (id: string): boolean => report.context.water.some((water) => water.id === id);
const located = report.places.filter(({ id, geometry, role }) => geometry && (role || isWater(id))).map(({ id }) => id);

const draw = (given: { selected?: string } = {}): string =>
  render(StaticMap, {
    props: { report, language: 'zh', opening: { selected: null, href: (id: string) => `places/${id}/`, ...given } }
  }).body;

/** The opening tag of the link that stands for a place. */
const linkOf = (html: string, id: string): string =>
  (html.match(/<a [^>]*>/g) ?? []).find((tag) => tag.includes(`data-feature="${id}"`)) ?? '';

it('no other element of the static map has the class of a street, so no street gets hidden', () => {
  for (const name of Object.keys(STREETS)) expect(sheetOf()).not.toMatch(new RegExp(`\\.${name}\\{[^}]*(display:none|visibility:hidden)`));
  // The style that highlighted places get is set for nothing else.
  expect(sheetOf()).not.toMatch(/\.lit\{/);
});

describe('without any script, the static map', () => {
  it('has a named link for every located place', () => {
    const html = draw();
    for (const id of located) {
      expect(linkOf(html, id), id).toContain(`href="places/${id}/"`);
      expect(linkOf(html, id)).toMatch(/aria-label="[^"]+"/);
    }
    expect(html.match(/data-feature=/g)).toHaveLength(located.length);
  });

  it('marks the selected place and fades the others', () => {
    const [chosen = '', other = ''] = located;
    const html = draw({ selected: chosen });
    expect(linkOf(html, chosen)).toContain('aria-current="true"');
    expect(linkOf(html, chosen)).toMatch(/class="[^"]*\bselected\b/);
    expect(linkOf(html, other)).toMatch(/class="[^"]*\bdim\b/);
    expect(linkOf(draw(), other)).not.toMatch(/\bdim\b|aria-current/);
  });

  it('draws the rings around communities over all names, so that no halo of a name cuts them', () => {
    const html = draw();
    expect(html.indexOf('class="around"')).toBeGreaterThan(html.lastIndexOf('<text'));
  });

  it('has one tab stop for each place', () => {
    const stops = (draw().match(/<a [^>]*>/g) ?? []).filter((tag) => !tag.includes('tabindex="-1"'));
    expect(stops).toHaveLength(located.length);
  });

  it('is at most 14 kB compressed', () => {
    expect(gzipSync(draw(), { level: 9 }).length).toBeLessThan(14_000);
  });
});
