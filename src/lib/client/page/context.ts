/** What the parts of the page's script share: its data and addresses, read once, and what the reader's device says. */
import { listOf } from '$lib/observers';
import { readFacts } from '../dom';
import type { Site } from '../selection';

export const facts = readFacts();

/** The site's root. Taken now: the address changes with the open place, and nothing must follow it. */
export const root = new URL(facts.root, location.href).href;
/** Home page of the language. */
export const home = new URL(facts.prefix, root).href;
/** The page with no place open. */
export const whole = new URL(facts.path, home).href;
/** How many stops the tour has on this page. */
export const stops = document.querySelectorAll('[data-stop]').length;
export const site: Site = { home, whole, report: facts.report, stops };

/** Text and map stand side by side. */
export const wide = listOf('(min-width: 62rem)');
export const dark = listOf('(prefers-color-scheme: dark)');
export const still = listOf('(prefers-reduced-motion: reduce)');
/** The card stands in place of the text, as the map has no room for it. */
export const isInSheet = (): boolean => Boolean(listOf('(max-width: 34.99rem), (max-width: 61.99rem) and (max-height: 30rem)')?.matches);
export const isWide = (): boolean => Boolean(wide?.matches);
export const isSmooth = (): boolean => !still?.matches;

export const placeFacts = (id: string | null) => facts.report.places.find((place) => place.id === id);
