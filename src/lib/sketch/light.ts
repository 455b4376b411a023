/**
 * The sketch in the browser. It comes as finished markup and is never drawn again: the drawing needs more data and code
 * than the text beside it, and has nothing to do once it is there but to answer the pointer and to be lit.
 */
export type Lights = {
  selected: string | null;
  hovered: string | null;
  /** Ids of the places the filters leave. */
  visible: ReadonlySet<string>;
  href: (id: string) => string;
};

type Tell = { onselect: (id: string) => void; onhover: (id: string | null) => void };

/** Everything in the sketch that belongs to a place. */
const PARTS = '[data-feature], [data-of]';
const placeOf = (element: Element): string => element.getAttribute('data-feature') ?? element.getAttribute('data-of') ?? '';

/** Shows in the sketch below `root` which place is open, which one is pointed at, and which ones the filters leave. */
export function light(root: Element, { selected, hovered, visible, href }: Lights): void {
  for (const part of root.querySelectorAll(PARTS)) {
    const id = placeOf(part);
    part.classList.toggle('selected', id === selected);
    part.classList.toggle('hovered', id === hovered);
    part.classList.toggle('dim', selected !== null && id !== selected && id !== hovered);
    part.classList.toggle('filtered', !visible.has(id));
    if (part.matches('a')) part.setAttribute('href', href(id));
    if (!part.matches('[data-feature]')) continue;
    if (id === selected) part.setAttribute('aria-current', 'true');
    else part.removeAttribute('aria-current');
  }
}

/** Lets the sketch below `root` tell what is picked and pointed at. Returns what stops it. */
export function listen(root: Element, { onselect, onhover }: Tell): () => void {
  const stop = new AbortController();
  const partAt = ({ target }: Event) => (target instanceof Element ? target.closest(PARTS) : null);
  const on = (type: string, answer: (event: Event) => void) => root.addEventListener(type, answer, { signal: stop.signal });

  on('click', (event) => {
    const part = partAt(event);
    // A click that asks for a new tab stays the browser's.
    if (!part || !(event instanceof MouseEvent) || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onselect(placeOf(part));
  });
  const hover = (event: Event) => {
    const part = partAt(event);
    onhover(part && placeOf(part));
  };
  for (const type of ['pointerover', 'focusin']) on(type, hover);
  for (const type of ['pointerleave', 'focusout']) on(type, () => onhover(null));
  return () => stop.abort();
}
