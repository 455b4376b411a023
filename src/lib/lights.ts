/**
 * The text and the sketch come from the server as finished markup and are never written again in the browser: that would
 * take more data and code than all the rest, for parts that have nothing to do but to be lit and to tell what is picked.
 * In that markup `data-place` (a mention), `data-feature` (the link of a drawn place) or `data-of` (anything else that
 * belongs to a place) holds the id of a place, and `data-read` the id of an excerpt to be shown.
 */
export type Lights = {
  selected: string | null;
  hovered: string | null;
  /** Ids of the places the filters leave. */
  visible: ReadonlySet<string>;
  href: (id: string) => string;
};

/** What was picked: a place, the passage it should be read in, or both. `at`: code point of the mention; `keyboard`: not by pointer. */
export type Pick = { place: string | null; at?: number | undefined; read: string | null; keyboard: boolean };

const PARTS = '[data-place], [data-feature], [data-of]';
const placeOf = ({ dataset }: HTMLElement | SVGElement): string => dataset['place'] ?? dataset['feature'] ?? dataset['of'] ?? '';

const partAt = ({ target }: Event, parts: string): HTMLElement | SVGElement | null =>
  target instanceof Element ? target.closest<HTMLElement | SVGElement>(parts) : null;

/** Shows below `root` which place is open, which one is pointed at, and which ones the filters leave. */
export function light(root: Element, { selected, hovered, visible, href }: Lights): void {
  for (const part of root.querySelectorAll<HTMLElement | SVGElement>(PARTS)) {
    const id = placeOf(part);
    part.classList.toggle('selected', id === selected);
    part.classList.toggle('hovered', id === hovered);
    part.classList.toggle('dim', selected !== null && id !== selected && id !== hovered);
    part.classList.toggle('filtered', !visible.has(id));
    const link = part.getAttribute('href');
    if (link === null) continue;
    part.setAttribute('href', href(id) + link.replace(/^[^#]*/, ''));
    if (id !== selected) part.removeAttribute('aria-current');
    else if (part.dataset['read'] === undefined) part.setAttribute('aria-current', 'true');
  }
}

/** A pointer that stays as long is meant. */
const REST_MS = 60;

const afterPaint = (then: () => void): void => void requestAnimationFrame(() => setTimeout(then));

/** Lets what is below `root` tell what is picked and pointed at. Returns what stops it. */
export function listen(root: Element, tell: { onpick: (pick: Pick) => void; onhover: (id: string | null) => void }): () => void {
  const stop = new AbortController();
  const on = (type: string, answer: (event: Event) => void) => root.addEventListener(type, answer, { signal: stop.signal });

  on('click', (event) => {
    const part = partAt(event, 'a');
    // A click that asks for a new tab stays the browser's.
    if (!part || !(event instanceof MouseEvent) || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const pick = { place: placeOf(part) || null, at: startOf(part), read: part.dataset['read'] ?? null, keyboard: event.detail === 0 };
    if (pick.place === null && pick.read === null) return;
    event.preventDefault();
    // What was picked is lit with the next paint, whatever the answer takes.
    if (pick.read === null) part.setAttribute('aria-current', 'true');
    afterPaint(() => tell.onpick(pick));
  });
  // The map is drawn anew for it: not for what a pointer only passes over, nor for a finger, which is there to pick.
  let rest: ReturnType<typeof setTimeout> | undefined;
  const hover = (event: Event, part: HTMLElement | SVGElement | null) => {
    if (event instanceof PointerEvent && event.pointerType === 'touch') return;
    clearTimeout(rest);
    rest = setTimeout(() => tell.onhover(part && placeOf(part)), REST_MS);
  };
  for (const type of ['pointerover', 'focusin']) on(type, (event) => hover(event, partAt(event, PARTS)));
  for (const type of ['pointerleave', 'focusout']) on(type, (event) => hover(event, null));
  return () => {
    clearTimeout(rest);
    stop.abort();
  };
}

/** Code point a mention begins at. */
function startOf({ dataset }: HTMLElement | SVGElement): number | undefined {
  return dataset['span'] === undefined ? undefined : Number.parseInt(dataset['span'], 10);
}
