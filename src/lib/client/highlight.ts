/** Shows in what the server wrote what a reader has picked and reads. */
import type { Lit } from '$lib/live';
import { strengthOfOthers } from './lighting';

export type Highlight = {
  selected: string | null;
  hovered: string | null;
  lit: Lit | null;
  /** Ids of the places the filter leaves. */
  visible: ReadonlySet<string>;
  /** Address of a place. */
  href: (id: string) => string;
};

/** A mention, the link of a drawn place, and anything else that belongs to a place: the attribute holds its id. */
export const PARTS = '[data-place], [data-feature], [data-of]';

export const placeOf = ({ dataset }: HTMLElement | SVGElement): string => dataset['place'] ?? dataset['feature'] ?? dataset['of'] ?? '';

export function highlight({ selected, hovered, lit, visible, href }: Highlight): void {
  const isMoreThanOpen = lit !== null && !isOwnMark(lit);
  const isBehind = (id: string): boolean => strengthOfOthers(lit) < 1 && !lit?.ids.has(id) && id !== hovered;
  for (const part of document.querySelectorAll<HTMLElement | SVGElement>(PARTS)) {
    const id = placeOf(part);
    part.classList.toggle('selected', id === selected);
    part.classList.toggle('hovered', id === hovered);
    part.classList.toggle('dim', isBehind(id));
    part.classList.toggle('lit', isMoreThanOpen && lit?.ids.has(id));
    part.classList.toggle('filtered', !visible.has(id));
    const link = part.getAttribute('href');
    if (link === null) continue;
    // A part of the page that the link leads to stays.
    const address = href(id) + link.replace(/^[^#]*/, '');
    if (address !== link) part.setAttribute('href', address);
    if (id !== selected) part.removeAttribute('aria-current');
    else if (part.dataset['read'] === undefined) part.setAttribute('aria-current', 'true');
  }
}

/** A place that is open lights its own mark and nothing else. */
const isOwnMark = ({ by, scope }: Lit): boolean => by === 'place' && scope === 'places';

/** Tells the map, and the style sheets, what is lit on it. */
export function showLit(map: HTMLElement, lit: Lit | null): void {
  const set = (name: string, value: string | undefined): void =>
    value === undefined ? map.removeAttribute(name) : map.setAttribute(name, value);
  set('data-lit', lit && !isOwnMark(lit) ? [...lit.ids].join(' ') : undefined);
  set('data-lit-by', lit?.by);
  set('data-scope', lit && isOwnMark(lit) ? undefined : lit?.scope);
  map.style.setProperty('--kept', `${strengthOfOthers(lit) * 100}%`);
}
