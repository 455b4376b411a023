/** Failures outside of the site, and what readers then see: docs/reliability.md lists them. */
import type { Page } from '@playwright/test';
import { awake, expectOpen, fileOf, firstOf, liveMap, mentions, openSearch, popup, two } from './page.ts';
import { all, expect, test } from './test.ts';

const place = firstOf('community');
const [community, road] = two();
const map = (page: Page) => page.locator('[data-map]');
const failed = (page: Page) => expect(map(page)).toHaveAttribute('data-map', 'failed', { timeout: 45_000 });

/** A place picked in the text opens. */
async function pickInText(page: Page, picked: typeof road): Promise<void> {
  await mentions(page)
    .and(page.locator(`[data-place="${picked.id}"]`))
    .first()
    .click();
  await expectOpen(page, picked);
}

/** The page responds. */
const goesOn = (page: Page): Promise<void> => pickInText(page, road);

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test.describe('faults of the live map', () => {
  test.use({ live: true });

  test('the WebGL context is lost and restored, twice: the static map works meanwhile, and the open place stays open', async ({ page }) => {
    await page.goto('/');
    await liveMap(page);
    for (const picked of [road, community]) {
      const loss = await page.evaluateHandle(() =>
        document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context')
      );
      await loss.evaluate((extension) => extension?.loseContext());
      await failed(page);
      await expect(page.locator('[data-feature]').first()).toBeVisible();
      await pickInText(page, picked);
      await loss.evaluate((extension) => extension?.restoreContext());
      await liveMap(page);
      await expectOpen(page, picked);
    }
  });

  test('a map worker that loads late is waited for, and the static map works meanwhile', async ({ page }) => {
    await page.route(/\/workers\//, async (route) => {
      await new Promise((late) => setTimeout(late, 3000));
      await route.continue();
    });
    await page.goto('/');
    await awake(page);
    await goesOn(page);
    await expect(map(page)).toHaveAttribute('data-map', 'loading');
    await liveMap(page);
    await expectOpen(page, road);
  });

  test('turning the device, 200 quick picks, and Back', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/');
    await liveMap(page);
    for (const size of [
      // In landscape: two columns.
      { width: 844, height: 390, map: 421 },
      { width: 390, height: 844, map: 390 }
    ]) {
      await page.setViewportSize(size);
      await expect.poll(async () => (await map(page).boundingBox())?.width).toBe(size.map);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.evaluate(() => {
      const links = [...document.querySelectorAll<HTMLElement>('a[data-place][data-span]')];
      for (let pick = 0; pick < 200; pick++) links[(pick * 7) % links.length]?.click();
    });
    await goesOn(page);
    // The event with which browsers restore a page from the back/forward cache.
    await page.evaluate(() => {
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    await page.goBack();
    await page.goForward();
    await expectOpen(page, road);
    await expect(map(page)).toHaveAttribute('data-map', 'ready');
  });
});

test.describe('faults logged to the console', () => {
  // The browser logs each of these failures, too.
  test.use({ expectedWords: /./, allowedStatus: [404] });
  const forget = (complaints: string[]) => void complaints.splice(0);

  test.describe('on the live map', () => {
    test.use({ live: true });

    test('if the WebGL context is refused, the static map stays, with a message', async ({ page, complaints }) => {
      await page.addInitScript(() => {
        const get = HTMLCanvasElement.prototype.getContext;
        HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
          return this.isConnected ? null : (get.apply(this, args as never) as never);
        } as never;
      });
      await page.goto('/');
      await expect(map(page)).toHaveAttribute('data-map', 'unsupported', { timeout: 45_000 });
      await expect(page.locator('[data-failure=unsupported]')).toBeVisible();
      await goesOn(page);
      forget(complaints);
    });

    for (const [fault, answer] of [
      ['is not there', { status: 404, body: '' }],
      ['throws', { contentType: 'text/javascript', body: 'throw new Error("no worker")' }]
    ] as const) {
      test(`a map worker that ${fault}: the static map stays, with a message`, async ({ page, complaints }) => {
        await page.route(/\/workers\//, (route) => route.fulfill(answer));
        await page.goto('/');
        await failed(page);
        await expect(page.locator('[data-failure=failed]')).toBeVisible();
        await goesOn(page);
        forget(complaints);
      });
    }

    test('the map code of an older deployment is gone: the page reloads once, at the same place', async ({ page, complaints }) => {
      let loads = 0;
      page.on('load', () => (loads += 1));
      await page.route(/_app\/version\.json/, (route) => route.fulfill({ json: { version: 'next' } }));
      await page.route(fileOf('src/lib/map/mount.svelte.ts'), (route) => route.fulfill({ status: 404, body: '' }));
      await page.goto(`/places/${place.id}/?roles=community`);
      await expect.poll(() => loads).toBe(2);
      await failed(page);
      await expectOpen(page, place);
      await goesOn(page);
      // A reload first checks for a new version.
      await page.waitForLoadState('networkidle');
      expect(loads).toBe(2);
      forget(complaints);
    });
  });

  test('fonts that do not load change only the look', async ({ page, complaints }) => {
    await page.route(/\.woff2$/, (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('/');
    await awake(page);
    await goesOn(page);
    forget(complaints);
  });

  /** A module that loads, but throws when it draws. */
  const broken = (page: Page, part: RegExp) =>
    page.route(part, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'const t = () => { throw new Error("x") }; export { t as openShare };' })
    );

  test('an error in a dialog is shown, and the dialog can be closed', async ({ page, complaints }) => {
    await broken(page, fileOf('src/lib/embed/mount.ts'));
    await page.goto(`/places/${place.id}/`);
    await awake(page);
    await page.locator('[data-header] button').last().click();
    await page.getByRole('alert').getByRole('button').click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await goesOn(page);
    forget(complaints);
  });

  test('a long form that does not load shows an error, can be retried, and can be closed', async ({ page, complaints }) => {
    await page.goto('/');
    await awake(page);
    await pickInText(page, community);
    let isThere = false;
    await page.route(`**/places/${community.id}/`, (route) => (isThere ? route.continue() : route.fulfill({ status: 404, body: '' })));
    const alert = page.locator('#detail [role="alert"]');
    await popup(page, community.id).getByRole('link', { name: '详情' }).click();
    await expect(alert).toContainText('详情没有加载成功');
    isThere = true;
    await alert.getByRole('button').first().click();
    await expect(page.locator('#detail').getByRole('heading', { name: community.name, exact: true })).toBeVisible();
    await page.locator('#detail [data-close="long"]').first().click();
    await expect(page.locator('#detail')).toBeHidden();
    await expectOpen(page, community);
    await goesOn(page);
    forget(complaints);
  });

  /** Elements that something may have removed before the scripts run, and the part of the start that then fails. */
  for (const [name, selector] of Object.entries({
    'the legend': '[data-legend]',
    'the handle of the sheet': '[data-handle]',
    'the way back in the text': '[data-way-back]',
    'the long form': '#detail',
    'the buttons of the header': '[data-header] .tools'
  }))
    test.describe(`without ${name}`, () => {
      // Of these only the legend is changed by the live map.
      test.use({ live: name === 'the legend' });

      test('a part of the page is gone: text, map and picks still work', async ({ page, complaints }) => {
        await page.addInitScript((wanted) => {
          document.addEventListener('DOMContentLoaded', () => document.querySelector(wanted)?.remove());
        }, selector);
        await page.goto('/');
        await awake(page);
        await goesOn(page);
        await pickInText(page, community);
        await page.keyboard.press('Escape');
        await expect(page.locator('[data-popup]')).toHaveCount(0);
        forget(complaints);
      });
    });
});

test('a long form opens before the live map and the service worker have registered their Trusted Types policies', async ({ page }) => {
  await page.addInitScript(() => {
    const { trustedTypes } = globalThis as unknown as { trustedTypes: object };
    Object.defineProperty(trustedTypes, 'createPolicy', { value: () => ({}) });
  });
  // The live map never arrives: it could not start its worker.
  await page.route(fileOf('src/lib/map/mount.svelte.ts'), () => undefined);
  await page.goto('/');
  await awake(page);
  await pickInText(page, place);
  await popup(page, place.id).locator('a[href$="#detail"]').click();
  await expect(page.locator(`aside.panel [data-detail="${place.id}"] h2`)).toBeFocused();
});

test.describe('while the live map loads', () => {
  for (const how of ['absent', 'throwing'] as const) {
    test(`APIs that browsers may lack are ${how}: storage, media queries, observers`, async ({ page }) => {
      await page.addInitScript((way) => {
        const refuse = () => {
          throw new DOMException('refused', 'SecurityError');
        };
        for (const name of [
          'localStorage',
          'sessionStorage',
          'matchMedia',
          'ResizeObserver',
          'IntersectionObserver',
          'PerformanceObserver'
        ])
          Object.defineProperty(window, name, {
            configurable: true,
            writable: true,
            value: way === 'absent' ? undefined : refuse
          });
      }, how);
      await page.goto('/');
      await awake(page);
      await goesOn(page);
      await openSearch(page);
      await page.keyboard.press('Escape');
      await page.goto(`/embed/${community.id}/?load=auto`);
      await expect(page.locator('[data-popup]')).toBeVisible();
      await page.locator('[data-popup] a[data-close]').click();
      await page.locator('[data-list] a').first().click();
      await expect(page.locator('[data-popup]')).toBeVisible();
    });
  }
});

test('picks work in a window that is behind others and not painted', async ({ page }) => {
  await page.goto('/');
  await awake(page);
  await page.evaluate(() => (window.requestAnimationFrame = () => 0));
  await pickInText(page, community);
});

for (const live of all ? [false, true] : [false])
  test.describe(live ? 'with the live map' : 'before the live map has loaded', () => {
    test.use({ live });

    test('after opening and closing ten times, dialogs and panel leak neither nodes nor listeners', async ({ page }) => {
      await page.goto(`/places/${place.id}/`);
      await (live ? liveMap(page) : awake(page));
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable');

      /** What is held after garbage collection: totals, and detached nodes by kind. */
      async function measure(): Promise<{ totals: Record<string, number>; detached: Record<string, number> }> {
        for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
        const { metrics } = await session.send('Performance.getMetrics');
        const { result: prototype } = await session.send('Runtime.evaluate', { expression: 'Node.prototype' });
        const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: prototype.objectId ?? '' });
        const { result } = await session.send('Runtime.callFunctionOn', {
          objectId: objects.objectId ?? '',
          returnByValue: true,
          functionDeclaration: `function () {
            // Prototypes of nodes are among them, and are no nodes.
            const isNode = (node) => { try { return node.nodeType > 0; } catch { return false; } };
            const roots = new Set(this.filter((node) => isNode(node) && !node.isConnected).map((node) => node.getRootNode()));
            const counts = {};
            for (const root of roots) {
              const kind = [root.nodeName, root.getAttribute?.('class'), root.firstChild?.nodeName].filter(Boolean).join(' ');
              counts[kind] = (counts[kind] ?? 0) + 1;
            }
            return counts;
          }`
        });
        await session.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
        return {
          totals: Object.fromEntries(metrics.map(({ name, value }) => [name, value])),
          detached: result.value as Record<string, number>
        };
      }
      async function round(): Promise<void> {
        await page.locator('[data-header] button').last().click();
        await expect(page.locator('dialog iframe')).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
        await openSearch(page);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
        await popup(page, place.id).getByRole('link', { name: '详情' }).click();
        await expect(page.locator('#detail h2')).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(page.locator('#detail')).toBeHidden();
      }

      for (let warm = 0; warm < 3; warm++) await round();
      const before = await measure();
      for (let more = 0; more < 10; more++) await round();
      const after = await measure();
      const grown = (name: string): number => (after.totals[name] ?? 0) - (before.totals[name] ?? 0);
      const kinds = Object.entries(after.detached).filter(([kind, count]) => count >= (before.detached[kind] ?? 0) + 10);
      expect(kinds, 'one more of these is held after each round').toEqual([]);
      expect(grown('JSEventListeners'), 'listeners').toBeLessThan(30);
      expect(grown('Nodes') / (before.totals['Nodes'] ?? 1), `nodes: ${JSON.stringify(after.detached)}`).toBeLessThan(0.1);
      // A generous limit, because code is still being compiled in so few rounds; `npm run soak` is strict.
      expect(grown('JSHeapUsedSize') / (before.totals['JSHeapUsedSize'] ?? 1), 'heap').toBeLessThan(0.2);
    });
  });
