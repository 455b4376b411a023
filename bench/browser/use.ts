/** Runs in a measured page once its map is ready, as text (no imports). Measures how the page responds to a reader. */
type Frames = { frames: number[]; running: boolean };

/** Milliseconds between frames while the map moves. */
const recorded: Frames = { frames: [], running: false };

function record(): void {
  recorded.running = true;
  let last = performance.now();
  const next = (): void => {
    const now = performance.now();
    recorded.frames.push(now - last);
    last = now;
    if (recorded.running) requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
}

function stop(): number[] {
  recorded.running = false;
  return recorded.frames.splice(0);
}

/** Scrolls the page from where it is, `pixels` a second, for `milliseconds`, which should not be more than its text has. */
async function scroll(pixels: number, milliseconds: number): Promise<void> {
  const [from, began] = [scrollY, performance.now()];
  for (let now = began; now - began < milliseconds; now = performance.now()) {
    scrollTo(0, from + ((now - began) / 1000) * pixels);
    await new Promise(requestAnimationFrame);
  }
}

/** Pixels around the middle of the map that are compared: what is picked is moved there. */
const LOOKED_AT = 480;
/** Share of these pixels that may still change after the highlight is drawn: names are placed a moment later. */
const LEEWAY = 0.02;
/** How long after the click pictures are compared: the last change in this time gives the settled picture. */
const SETTLED_MS = 2500;

/** Copy of the middle of a WebGL map, which has to keep its drawing buffer (see `keep`). */
function middle(canvas: HTMLCanvasElement, copy: CanvasRenderingContext2D): Uint32Array {
  const [x, y] = [(canvas.width - LOOKED_AT) / 2, (canvas.height - LOOKED_AT) / 2];
  copy.drawImage(canvas, x, y, LOOKED_AT, LOOKED_AT, 0, 0, LOOKED_AT, LOOKED_AT);
  return new Uint32Array(copy.getImageData(0, 0, LOOKED_AT, LOOKED_AT).data.buffer);
}

function difference(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) count++;
  return count / a.length;
}

/** Milliseconds from the next click to the first frame that equals the settled picture; null if nothing changed. */
async function highlight(): Promise<number | null> {
  const canvas = document.querySelector<HTMLCanvasElement>('canvas.maplibregl-canvas');
  const copy = new OffscreenCanvas(LOOKED_AT, LOOKED_AT).getContext('2d', {
    willReadFrequently: true
  }) as unknown as CanvasRenderingContext2D;
  if (!canvas) return null;
  const before = middle(canvas, copy);
  const clicked = await new Promise<number>((done) =>
    addEventListener('click', ({ timeStamp }) => done(timeStamp), { capture: true, once: true })
  );
  const seen: { at: number; picture: Uint32Array }[] = [];
  while (performance.now() < clicked + SETTLED_MS) {
    await new Promise(requestAnimationFrame);
    const picture = middle(canvas, copy);
    if (difference(picture, seen.at(-1)?.picture ?? before) > 0) seen.push({ at: performance.now(), picture });
  }
  const settled = seen.at(-1)?.picture;
  const first = settled && seen.find(({ picture }) => difference(picture, settled) <= LEEWAY);
  return first ? first.at - clicked : null;
}

/** Times from an input to the next paint, milliseconds, in steps of 8 as the browser reports them: presses and clicks, not hovers. */
const inputs: number[] = [];
new PerformanceObserver((list) => {
  const answered = (list.getEntries() as (PerformanceEntry & { interactionId: number })[]).filter(({ interactionId }) => interactionId > 0);
  inputs.push(...answered.map(({ duration }) => duration));
}).observe({
  type: 'event',
  durationThreshold: 16
} as PerformanceObserverInit);

Object.assign(globalThis, { use: { record, stop, scroll, highlight, inputs } });
