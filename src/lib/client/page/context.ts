/** What the parts of the page's script share: its data and addresses, read once, and media queries. */
import { mediaQueryList } from '$lib/browser-support';
import { all, readPage } from '../dom';
import { spanOf } from '../passages';
import type { Site } from '../selection';
import type { Span } from '$lib/report/report';

export const { facts, root, home } = readPage();

/** The page with no place open. */
export const whole = new URL(facts.path, home).href;
/** Number of stops of the tour on this page. */
export const stops = document.querySelectorAll('[data-stop]').length;
export const site: Site = { home, path: facts.path, report: facts.report, stops };

/** Text and map are side by side. */
export const wide = mediaQueryList('(min-width: 62rem)');
export const dark = mediaQueryList('(prefers-color-scheme: dark)');
export const still = mediaQueryList('(prefers-reduced-motion: reduce)');
/** The card replaces the text, because the map has no room for it. */
export const isInSheet = (): boolean =>
  mediaQueryList('(max-width: 34.99rem), (max-width: 61.99rem) and (max-height: 30rem)')?.matches ?? false;
export const isWide = (): boolean => wide?.matches ?? false;
export const isSmooth = (): boolean => !still?.matches;

export const placeFacts = (id: string | null) => facts.report.places.find((place) => place.id === id);

/** An excerpt of this page. Its passage includes page breaks. */
export const excerptFacts = (id: string | null | undefined) => facts.report.excerpts.find((excerpt) => excerpt.id === id);

/** The passage on this page that a link leads to: of the excerpt in `data-read`, or in `data-spans`. */
export const passageOf = (link: HTMLElement | null): Span | null => excerptFacts(link?.dataset['read']) ?? spanOf(link?.dataset['spans']);

/** The passages that a card quotes; empty for those on other pages of a long report. */
export const passagesOf = (card: HTMLElement | null): Span[] =>
  card ? all('[data-excerpt]', card).map((quote) => excerptFacts(quote.dataset['excerpt']) ?? { start: 0, end: 0 }) : [];

/** Index of the excerpt in a card that contains a span of the report; -1 for none. */
export const indexAt = (card: HTMLElement | null, { start, end }: Span): number =>
  passagesOf(card).findIndex((passage) => passage.start <= start && end <= passage.end);
