/**
 * Shows in what the server wrote which place is open, which one is pointed at, and which ones the filter leaves. `data-place`
 * (a mention), `data-feature` (the link of a drawn place) or `data-of` (anything else that belongs to a place) holds its id.
 */
export type Highlight = {
  selected: string | null;
  hovered: string | null;
  /** Ids of the places the filter leaves. */
  visible: ReadonlySet<string>;
  /** Address of a place. */
  href: (id: string) => string;
};

export const PARTS = '[data-place], [data-feature], [data-of]';

export const placeOf = ({ dataset }: HTMLElement | SVGElement): string => dataset['place'] ?? dataset['feature'] ?? dataset['of'] ?? '';

export function highlight({ selected, hovered, visible, href }: Highlight): void {
  for (const part of document.querySelectorAll<HTMLElement | SVGElement>(PARTS)) {
    const id = placeOf(part);
    part.classList.toggle('selected', id === selected);
    part.classList.toggle('hovered', id === hovered);
    part.classList.toggle('dim', selected !== null && id !== selected && id !== hovered);
    part.classList.toggle('filtered', !visible.has(id));
    const link = part.getAttribute('href');
    if (link === null) continue;
    // A part of the page that the link leads to stays.
    part.setAttribute('href', href(id) + link.replace(/^[^#]*/, ''));
    if (id !== selected) part.removeAttribute('aria-current');
    else if (part.dataset['read'] === undefined) part.setAttribute('aria-current', 'true');
  }
}
