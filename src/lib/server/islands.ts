/** Draws the parts of a page that only the server draws. */
import { render } from 'svelte/server';
import { ARTICLE, NOTES, SKETCH } from '$lib/islands';
import Article from '$lib/reader/Article.svelte';
import Notes from '$lib/reader/Notes.svelte';
import Sketch from '$lib/sketch/Sketch.svelte';
import type { Language } from '$lib/words';
import { loadReport } from './report';

type Page = { place: string | null; language: Language };

const islands: [string, (page: Page) => { head: string; body: string }][] = [
  [SKETCH, (page) => render(Sketch, { props: { report: loadReport(), ...opening(page), language: page.language }, idPrefix: 'sketch' })],
  [ARTICLE, (page) => render(Article, { props: { report: loadReport(), opening: opening(page), language: page.language } })],
  [NOTES, (page) => render(Notes, { props: { report: loadReport(), opening: opening(page), language: page.language } })]
];

/** Links are relative to the page, as Kit's own are: the same files work at a domain's root and below any path. */
const opening = ({ place }: Page) => ({ selected: place, href: (id: string) => `${place === null ? './' : '../../'}places/${id}/` });

/** Nothing wakes these parts up in the browser, so they need none of the comments by which Svelte would find its way. */
const withoutComments = (markup: string): string => markup.replaceAll(/<!--.*?-->/gs, '');

export const withIslands = (html: string, page: Page): string =>
  islands.reduce((written, [place, draw]) => {
    if (!written.includes(place)) return written;
    const { head, body } = draw(page);
    return written.replace('</head>', () => `${withoutComments(head)}</head>`).replace(place, () => withoutComments(body));
  }, html);
