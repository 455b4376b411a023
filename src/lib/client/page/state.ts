/** The one selection of the page. Every act of the reader passes here, and every part of the page that shows it is told here. */
import { trailOf } from '../history';
import type { Highlight } from '$lib/live';
import { highlightOf } from '../highlight';
import { fromUrl, next, toUrl, type Action, type Selection } from '../selection';
import { startEach } from '../start';
import { facts, site } from './context';

type Show = (now: Selection, before: Selection) => void;

let selection = fromUrl(new URL(location.href), site);
let hovered: string | null = null;
let hoveredHonour: string | null = null;
const shows: Show[] = [];

export const current = (): Selection => selection;
/** Id of the place that is pointed at. */
export const pointedAt = (): string | null => hovered;

/** What stands out on the map. */
export function currentHighlight(): Highlight | null {
  const { place, filter } = selection;
  const isPointedAt = place === null && hoveredHonour !== null;
  return highlightOf(isPointedAt ? { ...selection, filter: { ...filter, honour: hoveredHonour } } : selection, facts.report);
}

/** An honour is pointed at: its holders stand out. Null: no longer. */
export function pointHonour(id: string | null): void {
  if (id === hoveredHonour) return;
  hoveredHonour = id;
  showAgain();
}

/** Address of a place, with topic and filter. */
export const hrefOf = (id: string): string => toUrl({ ...selection, place: id, long: false }, site).href;

/** `show` is called after every act, in the order in which parts ask for it. One that fails leaves the others. */
export const watch = (show: Show): void => void shows.push(show);

/** Shows the selection once more, as what it is shown by has changed. */
export const showAgain = (before = selection): void => startEach(shows.map((show) => () => show(selection, before)));

const trail = trailOf(
  (to) => toUrl(to, site),
  () => {
    // Nobody sees the page change beneath a dialog.
    for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close();
    const before = selection;
    selection = fromUrl(new URL(location.href), site);
    showAgain(before);
  }
);

export function act(...actions: Action[]): void {
  const before = selection;
  selection = actions.reduce(next, selection);
  trail.follow(before, selection);
  showAgain(before);
}

export function point(id: string | null): void {
  if (id === hovered) return;
  hovered = id;
  showAgain();
}
