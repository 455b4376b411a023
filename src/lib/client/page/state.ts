/**
 * The page's selection. Every action of the reader is applied here, and every part of the page that shows the selection is called from
 * here.
 */
import { all } from '../dom';
import { pageHistoryOf } from '../history';
import type { Highlight } from '$lib/live';
import { highlightPicked, highlightRead } from '../highlight';
import { fromUrl, next, toUrl, type Action, type Selection } from '../selection';
import { attempt, startEach } from '../start';
import { facts, site } from './context';

type Show = (now: Selection, before: Selection) => void;

let selection = fromUrl(new URL(location.href), site);
let hovered: string | null = null;
let hoveredHonour: string | null = null;
const shows: Show[] = [];

export const current = (): Selection => selection;
/** Id of the place under the pointer. */
export const pointedAt = (): string | null => hovered;

/** What is highlighted on the map. */
export function currentHighlight(): Highlight | null {
  const { place, filter } = selection;
  const isPointedAt = place === null && hoveredHonour !== null;
  const picked = isPointedAt ? { ...selection, filter: { ...filter, honour: hoveredHonour } } : selection;
  return highlightPicked(picked, facts.report) ?? highlightRead(selection, facts.report);
}

/** An honour is hovered: its holders are highlighted. Null: no longer. */
export function pointHonour(id: string | null): void {
  if (id === hoveredHonour) return;
  hoveredHonour = id;
  showAgain();
}

const after = (actions: Action[]): Selection => actions.reduce(next, selection);

/** The address to which these actions would lead. */
export const hrefAfter = (...actions: Action[]): string => toUrl(after(actions), site).href;

/** Address of a place, including topic and filter. */
export const hrefOf = (id: string): string => toUrl({ ...selection, place: id, long: false }, site).href;

/** `show` is called after every action, in the order of registration. If one throws, the others still run. */
export const watch = (show: Show): void => void shows.push(show);

/** Shows the selection for the first time, in several tasks. */
export const showFirst = (): Promise<void> => startEach(shows.map((show) => () => show(selection, { ...selection, long: false })));

/** Shows the selection again, because something that shows it has changed. */
export function showAgain(before = selection): void {
  for (const show of shows) attempt(() => show(selection, before));
}

const pageHistory = pageHistoryOf(
  (to) => toUrl(to, site),
  () => {
    // While a dialog is open the page below does not need to be updated.
    for (const dialog of all<HTMLDialogElement>('dialog[open]')) dialog.close();
    const before = selection;
    selection = fromUrl(new URL(location.href), site);
    // The long form may have gone on to another place than the one it was opened for: back leads to the card of that one.
    if (before.long && selection.place !== null) {
      selection.place = before.place;
      pageHistory.follow(selection, selection);
    }
    // What the address does not name stays, as far as the place or the topic is the same.
    if (selection.place === before.place) selection.excerpt = before.excerpt;
    if (selection.topic === before.topic) selection.sentence = before.sentence;
    showAgain(before);
  }
);

export function act(...actions: Action[]): void {
  const before = selection;
  selection = after(actions);
  pageHistory.follow(before, selection);
  showAgain(before);
}

export function point(id: string | null): void {
  if (id === hovered) return;
  hovered = id;
  showAgain();
}
