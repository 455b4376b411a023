/** Draws the parts of a page that only the server draws. */
import { render } from 'svelte/server';
import { ARTICLE, DETAIL, FRAME, NOTES, SKETCH } from '$lib/islands';
import Article from '$lib/reader/Article.svelte';
import DetailWritten from '$lib/reader/DetailWritten.svelte';
import Notes from '$lib/reader/Notes.svelte';
import Sketch from '$lib/sketch/Sketch.svelte';
import type { Language } from '$lib/words';
import { backgroundOf } from '$lib/server/background';
import { partPath } from '$lib/report/part';
import type { Atlas } from '$lib/report/report';
import { partAt } from '$lib/server/report';
import { drawFrame } from './embed/frame.server';

type Page = { place: string | null; language: Language; report: Atlas };
type Island = (page: Page) => { head: string; body: string };

/** Links are relative to the page, as Kit's own are: the same files work at a domain's root and below any path. */
const homeOf = ({ place, report }: Page): string => (place !== null ? '../../' : report.part && report.part.number > 1 ? '../' : './');

const propsOf = (page: Page) => ({
  report: page.report,
  language: page.language,
  opening: { selected: page.place, href: (id: string) => `${homeOf(page)}places/${id}/` }
});

const drawSketch: Island = (page) => render(Sketch, { props: propsOf(page), idPrefix: 'sketch' });
const writeArticle: Island = (page) => render(Article, { props: { ...propsOf(page), home: homeOf(page) } });
const writeNotes: Island = (page) => render(Notes, { props: { ...propsOf(page), home: homeOf(page) } });

function writeDetail(page: Page): ReturnType<Island> {
  const props = propsOf(page);
  const place = props.report.places.find(({ id }) => id === page.place);
  if (!place) return { head: '', body: '' };
  const background = backgroundOf(place, props.report);
  const home = homeOf(page);
  return render(DetailWritten, { props: { ...props, place, background, home, closeHref: home + partPath(page.report.part?.number ?? 1) } });
}

const islands: [string, Island][] = [
  [SKETCH, drawSketch],
  [ARTICLE, writeArticle],
  [DETAIL, writeDetail],
  [NOTES, writeNotes],
  [FRAME, drawFrame]
];

/**
 * Nothing wakes these parts up in the browser, so they need none of the comments by which Svelte would find its way; and
 * an empty one would end the `{@html}` that holds them.
 */
const withoutComments = (markup: string): string => markup.replaceAll(/<!--.*?-->/gs, '');

/** Styles of parts that stand in several islands are written once. */
const unseen = (head: string, written: string): string =>
  head.replaceAll(/<style id="[^"]*">.*?<\/style>/gs, (style) => (written.includes(style.slice(0, style.indexOf('>'))) ? '' : style));

/** `number`: of the part that the page shows. */
export function withIslands(
  html: string,
  { place, number, language }: { place: string | null; number: number; language: Language }
): string {
  const report = partAt({ place, number });
  if (!report) return html;
  return islands.reduce((written, [comment, draw]) => {
    if (!written.includes(comment)) return written;
    const { head, body } = draw({ place, language, report });
    return written
      .replace('</head>', () => `${withoutComments(unseen(head, written))}</head>`)
      .replace(comment, () => withoutComments(body));
  }, html);
}
