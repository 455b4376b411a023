/** Draws the parts of a page that only the server draws. */
import { render } from 'svelte/server';
import { NOTES, SKETCH } from '$lib/islands';
import Notes from '$lib/reader/Notes.svelte';
import Sketch from '$lib/sketch/Sketch.svelte';
import type { Language } from '$lib/words';
import { loadReport } from './report';

type Page = { place: string | null; language: Language };

const islands: [string, (page: Page) => { head: string; body: string }][] = [
  [
    SKETCH,
    ({ place, language }) => {
      const root = place === null ? './' : '../../';
      const href = (id: string) => `${root}places/${id}/`;
      return render(Sketch, { props: { report: loadReport(), selected: place, language, href }, idPrefix: 'sketch' });
    }
  ],
  [NOTES, ({ language }) => render(Notes, { props: { report: loadReport(), language } })]
];

/** Nothing wakes these parts up in the browser, so they need none of the comments by which Svelte would find its way. */
const withoutComments = (markup: string): string => markup.replaceAll(/<!--.*?-->/gs, '');

export const withIslands = (html: string, page: Page): string =>
  islands.reduce((written, [place, draw]) => {
    if (!written.includes(place)) return written;
    const { head, body } = draw(page);
    return written.replace('</head>', () => `${withoutComments(head)}</head>`).replace(place, () => withoutComments(body));
  }, html);
