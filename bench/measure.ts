/** One cold load of one page in a fresh browser context, and one visit that uses the map. */
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { chromiumPath, webgl, wholeChromiumPath } from '../tests/browser/chromium';
import { script } from './browser/script';
import type { Watched } from './browser/watch';
import { quantile, type Figures } from './figures';
import type { Measured } from './pages';
import type { Profile } from './profiles';
import type { Served } from './server';

/** What `browser/watch.ts` and `browser/use.ts` set on the page. */
declare const watched: Watched;
declare const use: {
  record: () => void;
  stop: () => number[];
  scroll: (pixels: number, milliseconds: number) => Promise<void>;
  highlight: () => Promise<number | null>;
  inputs: number[];
};

/** A laptop's window; its map is about as wide as it is high. */
const WINDOW = { width: 1440, height: 900 };
/**
 * A new window starts parts of the browser that have nothing to do with the page, and that take a whole core of the processor for half a
 * second: a first paint of 0.2 s then becomes one of 0.35 s.
 */
const WINDOW_STARTS_MS = 1500;
/** How long a page is watched after its map is ready: requests in this time are counted as part of the page. */
const SETTLING_MS = 1500;
const PATIENCE_MS = 60_000;
/** Time limit for moving the map: on a very slow map the remaining moves are left out. */
const MOVING_MS = 60_000;

/**
 * A complete browser if there is one, as readers have it: a headless shell paints in another way, and may find no fonts for the text.
 * WebGL is drawn in software. Without `--disable-gpu-rasterization` the browser would also use the emulated graphics card for pages, and
 * every page with a drawing would wait for it before its first paint.
 */
export const launch = async (): Promise<Browser> =>
  chromium.launch({ executablePath: wholeChromiumPath() ?? (await chromiumPath()), args: [...webgl, '--disable-gpu-rasterization'] });

type Device = Pick<Profile, 'cpu' | 'network'> & { /** `reduce` if left out. */ reducedMotion?: 'reduce' | 'no-preference' };

/** A brisk reader: pixels a second, and how long. */
const READING = { pixels: 300, ms: 12_000 };

/** Opens a page in a fresh browser context, and calls `measure` when it has finished loading. `scripts` run before its own. */
async function visit<T>(
  browser: Browser,
  { origin, sent }: Served,
  { path, map }: Measured,
  { cpu, network, reducedMotion = 'reduce' }: Device,
  scripts: Parameters<typeof script>[0][],
  measure: (page: Page, cdp: CDPSession) => Promise<T>
): Promise<T> {
  // Reduced motion: a pick then shows its result at once, without an animation.
  const context = await browser.newContext({ viewport: WINDOW, locale: 'zh-CN', serviceWorkers: 'block', reducedMotion });
  try {
    for (const name of scripts) await context.addInitScript({ content: script(name) });
    const page = await context.newPage();
    await page.waitForTimeout(WINDOW_STARTS_MS);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    if (network) {
      const throughput = network.bitsPerSecond / 8;
      await cdp.send('Network.enable');
      await cdp.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: network.latencyMs,
        downloadThroughput: throughput,
        uploadThroughput: throughput
      });
    }
    sent.length = 0;
    await page.goto(origin + path, { timeout: PATIENCE_MS });
    if (map === 'live') await page.waitForFunction(() => watched.ready !== null, undefined, { timeout: PATIENCE_MS, polling: 250 });
    await page.waitForTimeout(SETTLING_MS);
    return await measure(page, cdp);
  } finally {
    await context.close();
  }
}

/** Only the part of each task beyond 50 ms counts (Web Vitals, Total Blocking Time). */
const blocked = (tasks: readonly { ms: number }[]): number => tasks.reduce((sum, { ms }) => sum + ms - 50, 0);

/** A first visit, with nothing cached. */
export const coldLoad = (browser: Browser, served: Served, measured: Measured, profile: Profile): Promise<Figures> =>
  visit(browser, served, measured, profile, ['watch'], async (page, cdp) => {
    const { scripts, ...seen } = await page.evaluate(() => ({
      ...watched,
      // Files that the page preloads for the map are not counted.
      scripts: (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(
          ({ name }) =>
            new URL(name).pathname.endsWith('.js') &&
            ![...document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]')].some(({ href }) => href === name)
        )
        .map(({ responseEnd, encodedBodySize }) => ({ end: responseEnd, bytes: encodedBodySize }))
    }));
    await cdp.send('HeapProfiler.collectGarbage');
    await cdp.send('Performance.enable');
    const { metrics } = await cdp.send('Performance.getMetrics');
    // What has arrived when the map is requested. On pages without such a moment the map's own scripts count as well.
    const start = seen.awake ?? Infinity;
    return {
      requests: served.sent.length,
      bytes: served.sent.reduce((sum, { bytes }) => sum + bytes, 0),
      script: scripts.filter(({ end }) => end <= start).reduce((sum, { bytes }) => sum + bytes, 0),
      fcp: seen.paints,
      lcp: seen.largest,
      cls: seen.shift,
      tbtBefore: blocked(seen.tasks.filter((task) => task.start < start)),
      tbt: blocked(seen.tasks),
      ...(seen.linked !== null && { pick: Math.max(seen.linked, seen.paints) }),
      ...(seen.awake !== null && { awake: seen.awake }),
      ...(measured.map === 'live' && seen.ready !== null && { ready: seen.ready }),
      heap: metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0
    };
  });

/**
 * How a map responds once it is ready: dragged, zoomed by the wheel, and a place picked by its name in the text. `place`: id of the place
 * that is picked.
 */
export async function useMap(browser: Browser, served: Served, measured: Measured, { cpu }: Profile, place: string): Promise<Figures> {
  const { frames, inputs } = await visit(browser, served, measured, { cpu }, ['watch'], async (page) => {
    await page.evaluate(script('use'));
    return { frames: await moveAbout(page), inputs: await answers(page, place) };
  });
  const highlight = await visit(browser, served, measured, { cpu }, ['watch', 'keep'], async (page) => {
    await page.evaluate(script('use'));
    return pick(page, place);
  });
  const [frame50, frame95] = [quantile(frames, 0.5), quantile(frames, 0.95)];
  return {
    ...(frame50 !== undefined && { frame50 }),
    ...(frame95 !== undefined && { frame95 }),
    ...(highlight !== null && { highlight }),
    input: Math.max(8, ...inputs)
  };
}

/** What reading along costs: frames and the longest task while the text is scrolled, and frames while it is switched off. */
export const readText = (browser: Browser, served: Served, measured: Measured, { cpu }: Profile): Promise<Figures> =>
  visit(browser, served, measured, { cpu, reducedMotion: 'no-preference' }, ['watch'], async (page) => {
    await page.evaluate(script('use'));
    const read = (): Promise<{ frames: number[]; tasks: number[] }> =>
      page.evaluate(async ({ pixels, ms }) => {
        scrollTo(0, 0);
        await new Promise((settled) => setTimeout(settled, 1500));
        const before = watched.tasks.length;
        use.record();
        await use.scroll(pixels, ms);
        return { frames: use.stop(), tasks: watched.tasks.slice(before).map((task) => task.ms) };
      }, READING);
    // The first time text is laid out that was out of view.
    await read();
    const following = await read();
    await page.locator('[data-follow]').click();
    const still = await read();
    const [read95, still95] = [following, still].map(({ frames }) => quantile(frames, 0.95));
    return {
      ...(read95 !== undefined && { read95 }),
      ...(still95 !== undefined && { still95 }),
      readTask: Math.max(0, ...following.tasks)
    };
  });

/** Number of mouse moves in a drag. */
const STEPS = 30;

async function moveAbout(page: Page): Promise<number[]> {
  const box = await page.locator('#map').boundingBox();
  if (!box) throw new Error('no map to move');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.evaluate(() => use.record());
  const end = performance.now() + MOVING_MS;
  await page.mouse.move(x, y);
  for (const [dx, dy] of [
    [220, 90],
    [-260, 60],
    [120, -180]
  ] as const) {
    await page.mouse.down();
    for (let step = 1; step <= STEPS && performance.now() < end; step++)
      await page.mouse.move(x + (dx * step) / STEPS, y + (dy * step) / STEPS);
    await page.mouse.up();
    await page.mouse.move(x, y);
  }
  for (const turn of [-1, -1, -1, 1, 1, 1]) {
    if (performance.now() >= end) break;
    await page.mouse.wheel(0, 240 * turn);
    await page.waitForTimeout(350);
  }
  return page.evaluate(() => use.stop());
}

/** The point to click on the name of a place in the text. */
async function nameOf(page: Page, place: string): Promise<{ x: number; y: number }> {
  const name = page.locator(`a[data-place="${place}"]`).first();
  await name.scrollIntoViewIfNeeded();
  return name.evaluate((link) => {
    const [line = new DOMRect()] = link.getClientRects();
    return { x: line.left + 6, y: line.top + line.height / 2 };
  });
}

/** Milliseconds from the click on the name of a place to its highlight; null for maps without a WebGL canvas. */
async function pick(page: Page, place: string): Promise<number | null> {
  const { x, y } = await nameOf(page, place);
  const highlighted = page.evaluate(() => use.highlight());
  // The promise above has to listen in the page before the click below reaches it.
  await page.waitForTimeout(100);
  await page.mouse.click(x, y);
  return highlighted;
}

/** Milliseconds from pressing on the name of a place to the next paint, without reading the map's pixels meanwhile. */
async function answers(page: Page, place: string): Promise<number[]> {
  const { x, y } = await nameOf(page, place);
  await page.mouse.move(x, y);
  await page.waitForTimeout(1000);
  await page.evaluate(() => use.inputs.splice(0));
  await page.mouse.click(x, y);
  await page.waitForTimeout(2500);
  return page.evaluate(() => use.inputs);
}
