/** Chromium and Firefox, driven by Puppeteer: Chromium with its own protocol, Firefox with WebDriver BiDi. */
import puppeteer, { type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { chromiumPath, forTests } from '../browser/chromium.ts';
import { environmentOf, firefoxPath, type Engine, type TabOptions } from './engine.ts';
import { startScreen } from './screen.ts';
import type { Tab } from './tab.ts';

/** Messages of the software graphics driver. */
const DRIVER = /^\[\.WebGL|GroupMarkerNotSet|Automatic fallback to software WebGL|WEBGL_debug_renderer_info|WebGL warning/;

function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) =>
    complaints.push(`page error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  );
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type()) && !DRIVER.test(message.text()))
      complaints.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    // All hosts of these tests are on this machine.
    if (/^https?:/.test(protocol) && !['localhost', '127.0.0.1'].includes(hostname))
      complaints.push(`request to another origin: ${request.url()}`);
  });
  return complaints;
}

async function tabOf(browser: Browser, close: () => Promise<void>): Promise<Tab> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  return {
    go: async (url) => void (await page.goto(url)),
    async ask<T, A extends unknown[]>(question: (...given: A) => T | Promise<T>, given: A, frame?: number) {
      const asked = frame === undefined ? page.mainFrame() : page.mainFrame().childFrames()[frame];
      if (!asked) throw new Error(`there is no frame ${frame}`);
      return asked.evaluate(`(${String(question)})(...${JSON.stringify(given)})`) as Promise<T>;
    },
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    back: async () => void (await page.goBack()),
    resize: (width, height) => page.setViewport({ width, height }),
    picture: async () => Buffer.from(await page.screenshot()),
    print: async () => Buffer.from(await page.pdf({ format: 'A4' })),
    complaints: () => Promise.resolve(complaints),
    close: async () => {
      await context.close();
      await close();
    }
  };
}

/** Firefox reads preferences of the device from its settings, only once. */
const settings = ({ theme = 'light', preferences = {} }: TabOptions): Record<string, unknown> => ({
  'ui.systemUsesDarkTheme': theme === 'dark' ? 1 : 0,
  'intl.accept_languages': 'zh-CN',
  // The test's pointer is not that of the machine.
  'ui.prefersReducedMotion': 1,
  ...preferences
});

export async function startByPuppeteer(name: 'chromium' | 'firefox'): Promise<Engine> {
  const screen = name === 'firefox' ? await startScreen() : null;
  const launch = async (options: TabOptions): Promise<Browser> => {
    const ours: LaunchOptions = screen
      ? {
          executablePath: firefoxPath() ?? '',
          headless: false,
          extraPrefsFirefox: settings(options),
          env: environmentOf(screen.display)
        }
      : {
          executablePath: await chromiumPath(),
          args: [
            ...forTests,
            '--no-sandbox',
            '--lang=zh-CN',
            '--force-prefers-reduced-motion',
            `--blink-settings=preferredColorScheme=${options.theme === 'dark' ? 0 : 1}`
          ]
        };
    return puppeteer.launch({ browser: screen ? 'firefox' : 'chrome', defaultViewport: { width: 1280, height: 800 }, ...ours });
  };
  const browser = await launch({});
  return {
    name,
    async open(options) {
      if (!options) return tabOf(browser, () => Promise.resolve());
      const own = await launch(options);
      return tabOf(own, () => own.close());
    },
    async close() {
      await browser.close();
      screen?.stop();
    }
  };
}
