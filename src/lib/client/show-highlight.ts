/** Marks in the server's HTML what a reader has picked and reads. */
import { DIMMED } from '$lib/cartography/colours';
import type { Highlight } from '$lib/live';
import { setAttribute } from './dom';
import { strengthOfOthers } from './highlight';

type ShownHighlight = {
  selected: string | null;
  hovered: string | null;
  highlight: Highlight | null;
  /** Ids of the places that the filter shows. */
  visible: ReadonlySet<string>;
  /** Address of a place. */
  href: (id: string) => string;
};

/** A mention, a link on the static map, or anything else about a place: the attribute holds its id. */
export const PARTS = '[data-place], [data-feature], [data-of]';

export const placeOf = ({ dataset }: HTMLElement | SVGElement): string => dataset['place'] ?? dataset['feature'] ?? dataset['of'] ?? '';

export function showHighlight({ selected, hovered, highlight, visible, href }: ShownHighlight): void {
  const isMoreThanOpen = highlight !== null && !isOwnMark(highlight);
  const isBehind = (id: string): boolean => strengthOfOthers(highlight) < 1 && !highlight?.ids.has(id) && id !== hovered;
  for (const part of document.querySelectorAll<HTMLElement | SVGElement>(PARTS)) {
    const id = placeOf(part);
    part.classList.toggle('selected', id === selected);
    part.classList.toggle('hovered', id === hovered);
    part.classList.toggle('dim', isBehind(id));
    part.classList.toggle('lit', isMoreThanOpen && highlight?.ids.has(id));
    part.classList.toggle('filtered', !visible.has(id));
    const link = part.getAttribute('href');
    if (link === null) continue;
    // Links to a part of the page keep their hash.
    const address = href(id) + link.replace(/^[^#]*/, '');
    if (address !== link) part.setAttribute('href', address);
    setAttribute(part, 'aria-current', id === selected && part.dataset['read'] === undefined && 'true');
  }
}

/** An open place highlights its own mark only. */
const isOwnMark = ({ by, scope }: Highlight): boolean => by === 'place' && scope === 'places';

/** Passes the highlight to the map and to style sheets. */
export function showHighlightOn(map: HTMLElement, highlight: Highlight | null): void {
  const lit = highlight && !isOwnMark(highlight) ? highlight : null;
  setAttribute(map, 'data-lit', lit && [...lit.ids].join(' '));
  setAttribute(map, 'data-lit-by', highlight?.by);
  setAttribute(map, 'data-scope', lit?.scope);
  // Everything on the map inherits this property, so each change of it takes time: it is only set where its default, the value for an open
  // place, does not hold, and keeps its value while one reads on.
  map.style.setProperty('--kept', highlight && highlight.by !== 'place' ? `${DIMMED[highlight.by] * 100}%` : '');
}
