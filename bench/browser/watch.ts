/**
 * Runs in every measured page before its own scripts, as text, so it imports nothing and exports only types. Records events in milliseconds
 * since navigation started. All measured pages set `data-map`: `loading` when the page's scripts run and the live map is requested, `ready`
 * when its first full frame is drawn.
 */
type Task = { start: number; ms: number };
export type Watched = {
  paints: number;
  largest: number;
  shift: number;
  tasks: Task[];
  /** The first link to a place is in the page. */
  linked: number | null;
  awake: number | null;
  ready: number | null;
};

const watched: Watched = { paints: 0, largest: 0, shift: 0, tasks: [], linked: null, awake: null, ready: null };

function each(type: string, note: (entry: PerformanceEntry) => void): void {
  new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
}

each('paint', ({ name, startTime }) => {
  if (name === 'first-contentful-paint') watched.paints = startTime;
});
each('largest-contentful-paint', ({ startTime }) => (watched.largest = startTime));
each('longtask', ({ startTime, duration }) => watched.tasks.push({ start: startTime, ms: duration }));
each('layout-shift', (entry) => {
  const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
  if (!hadRecentInput) watched.shift += value;
});

const inFrame = (note: (now: number) => void): void => void requestAnimationFrame(() => note(performance.now()));

const observer = new MutationObserver(() => {
  if (watched.linked === null && document.querySelector('#map a, [data-map] a[href], main a[data-place]'))
    watched.linked = performance.now();
  const state = document.querySelector<HTMLElement>('[data-map]')?.dataset['map'];
  if (watched.awake === null && state === 'loading') watched.awake = performance.now();
  if (state !== 'ready') return;
  observer.disconnect();
  inFrame((now) => (watched.ready = now));
});
observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-map'] });

Object.assign(globalThis, { watched });
