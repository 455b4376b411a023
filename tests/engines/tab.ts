/** What a test can do with a page, the same in every engine. */
import { expect } from '@playwright/test';

export type Key = 'Enter' | 'Backspace' | 'Tab' | 'Escape' | 'ArrowLeft' | 'ArrowRight' | 'ArrowDown' | 'ArrowUp';
export type Point = { x: number; y: number };

/** One page in a browser. Points are CSS px from the upper left of the window. */
export type Tab = {
  go: (url: string) => Promise<void>;
  /** Runs a function in the page, or in its frame with this index. Arguments and result are sent as JSON. */
  ask: <T, A extends unknown[]>(question: (...given: A) => T | Promise<T>, given: A, frame?: number) => Promise<T>;
  clickAt: (point: Point) => Promise<void>;
  press: (key: Key) => Promise<void>;
  type: (text: string) => Promise<void>;
  back: () => Promise<void>;
  resize: (width: number, height: number) => Promise<void>;
  /** A screenshot of the window, to find out why a test failed. */
  picture: () => Promise<Buffer>;
  /** The page as it is printed, A4, as PDF. Throws where the driver cannot. */
  print: () => Promise<Buffer>;
  /** Errors, warnings and requests to other origins so far. */
  complaints: () => Promise<string[]>;
  close: () => Promise<void>;
};

/** Waits until a function in the page returns this. */
export async function expectAnswer<T, A extends unknown[]>(tab: Tab, question: (...given: A) => T, given: A, answer: T): Promise<void> {
  await expect.poll(() => tab.ask(question, given), { timeout: 20_000 }).toEqual(answer);
}

/**
 * Where a click hits an element: the middle of its first line, after scrolling it into the window; null while it is missing or covered. It
 * waits two frames after scrolling: paragraphs that become visible are laid out in the next frame, and move what is below them.
 */
async function hitOf(selector: string): Promise<Point | null> {
  // Lines wrap differently when a font arrives.
  if (document.readyState !== 'complete' || document.fonts.status !== 'loaded') return null;
  const element = [...document.querySelectorAll(selector)].find((one) => one.getClientRects().length > 0);
  if (!element) return null;
  const lineOf = () => element.getClientRects()[0] ?? element.getBoundingClientRect();
  const isInside = ({ top, bottom }: DOMRect): boolean => top >= 0 && bottom <= innerHeight;
  if (!isInside(lineOf())) element.scrollIntoView({ block: 'center', behavior: 'instant' });
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  const { left, top, width, height } = lineOf();
  const point = { x: left + Math.min(8, width / 2), y: top + height / 2 };
  const hit = document.elementFromPoint(point.x, point.y);
  return element.contains(hit) ? point : null;
}

/** Clicks the first visible element with a real pointer, once it does not move and is not covered. */
export async function click(tab: Tab, selector: string): Promise<void> {
  let last: Point | null = null;
  const standsStill = async (): Promise<boolean> => {
    const before = last;
    last = await tab.ask(hitOf, [selector]);
    return last !== null && before !== null && last.x === before.x && last.y === before.y;
  };
  await expect.poll(standsStill, { message: `${selector} can be clicked`, timeout: 20_000, intervals: [50] }).toBe(true);
  if (last) await tab.clickAt(last);
}

export const count = (tab: Tab, selector: string): Promise<number> => tab.ask((css) => document.querySelectorAll(css).length, [selector]);
export const path = (tab: Tab): Promise<string> => tab.ask(() => location.pathname, []);
export const scrollTop = (tab: Tab): Promise<number> => tab.ask(() => Math.round(scrollY), []);

/** Focuses an element. */
export const focus = (tab: Tab, selector: string): Promise<void> =>
  tab.ask((css) => document.querySelector<HTMLElement>(css)?.focus(), [selector]);

/** Whether the focus is inside an element. */
export const hasFocus = (tab: Tab, selector: string): Promise<boolean> =>
  tab.ask((css) => document.activeElement?.closest(css) !== null, [selector]);

/** The place whose card is shown; null while none is. */
export const openPlace = (tab: Tab): Promise<string | null> =>
  tab.ask(
    () =>
      [...document.querySelectorAll<HTMLElement>('[data-popup]')].find(({ offsetHeight }) => offsetHeight > 0)?.dataset['popup'] ?? null,
    []
  );

/** The state of the map, `static`, `loading`, `ready`, … */
export const mapState = (tab: Tab): Promise<string | undefined> =>
  tab.ask(() => document.querySelector<HTMLElement>('[data-map]')?.dataset['map'], []);

/** The page's scripts run: links no longer load another page. */
export const awake = (tab: Tab): Promise<void> => expect.poll(() => mapState(tab), { timeout: 20_000 }).toMatch(/^(?!static)/);

/** The live map is ready. In software that takes seconds. */
export const liveMap = (tab: Tab): Promise<void> => expect.poll(() => mapState(tab), { timeout: 60_000 }).toBe('ready');
