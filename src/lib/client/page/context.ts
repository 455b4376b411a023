/** What the parts of the page's script share: its data and addresses, read once, and media queries. */
import { mediaQueryList } from '$lib/browser-support';
import { readPage } from '../dom';
import type { Site } from '../selection';

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
