/**
 * WebKit: WebKitGTK's MiniBrowser, driven by WebDriver. That protocol reports neither console nor requests: the test server adds a script
 * to pages that records errors (`site.ts`), and a proxy catches requests to other origins.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Builder, Capabilities, Key as Keys, Origin, type WebDriver } from 'selenium-webdriver';
import { environmentOf, miniBrowserPath, webkitDriverPath, type Engine, type TabOptions } from './engine.ts';
import { startScreen } from './screen.ts';
import { takeReports } from './site.ts';
import type { Key, Tab } from './tab.ts';

const KEYS: Record<Key, string> = {
  Enter: Keys.ENTER,
  Backspace: Keys.BACK_SPACE,
  Tab: Keys.TAB,
  Escape: Keys.ESCAPE,
  ArrowLeft: Keys.ARROW_LEFT,
  ArrowRight: Keys.ARROW_RIGHT,
  ArrowDown: Keys.ARROW_DOWN,
  ArrowUp: Keys.ARROW_UP
};

/** The browser's own buttons keep its window wider than a phone. */
const SMALL_BUTTONS = '* { min-width: 0; min-height: 0; padding: 0; margin: 0; font-size: 1px; -gtk-icon-transform: scale(0.1); }';

async function listening(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}

/** Answers nothing, and records requests. */
async function startWatch(): Promise<{ port: number; asked: string[]; stop: () => void }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', ({ url }, socket) => {
    asked.push(url ?? '');
    socket.destroy();
  });
  return { port: await listening(server), asked, stop: () => void server.close() };
}

async function startDriver(env: NodeJS.ProcessEnv): Promise<{ url: string; process: ChildProcess }> {
  const probe = createServer();
  const port = await listening(probe);
  await new Promise((done) => probe.close(done));
  const process = spawn(webkitDriverPath() ?? '', [`--port=${port}`], { env, stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(`${url}/status`).then(
        ({ ok }) => ok,
        () => false
      )
    )
      return { url, process };
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('WebKitWebDriver does not answer.');
}

async function tabOf(driver: WebDriver, asked: string[], close: () => Promise<void>): Promise<Tab> {
  const pointer = () => driver.actions({ async: true });
  return {
    go: (url) => driver.get(url),
    async ask(question, given, frame) {
      if (frame !== undefined) await driver.switchTo().frame(frame);
      try {
        return await driver.executeScript(`return (${String(question)})(...arguments)`, ...given);
      } finally {
        if (frame !== undefined) await driver.switchTo().defaultContent();
      }
    },
    clickAt: ({ x, y }) =>
      pointer()
        .move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT, duration: 0 })
        .press()
        .release()
        .perform(),
    press: (key) => driver.actions().sendKeys(KEYS[key]).perform(),
    type: (text) => driver.actions().sendKeys(text).perform(),
    back: () => driver.navigate().back(),
    async resize(width, height) {
      const bars = await driver.executeScript<number>('return outerHeight - innerHeight');
      await driver
        .manage()
        .window()
        .setRect({ x: 0, y: 0, width, height: height + bars });
    },
    picture: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    print: () => Promise.reject(new Error('WebKitWebDriver does not print.')),
    complaints: () => Promise.resolve([...takeReports(), ...asked.splice(0).map((url) => `request to another origin: ${url}`)]),
    close
  };
}

export async function startWebKit(): Promise<Engine> {
  const [screen, watch] = [await startScreen(), await startWatch()];
  const folder = mkdtempSync(join(tmpdir(), 'report-map-webkit-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0', 'gtk.css'), SMALL_BUTTONS);
  const env = { ...environmentOf(screen.display), GDK_BACKEND: 'x11', XDG_CONFIG_HOME: folder };
  let { url, process: server } = await startDriver(env);

  const sessionOf = ({ theme }: TabOptions): Promise<WebDriver> => {
    const elsewhere = `127.0.0.1:${watch.port}`;
    const capabilities = new Capabilities({
      browserName: 'MiniBrowser',
      proxy: { proxyType: 'manual', httpProxy: elsewhere, sslProxy: elsewhere, noProxy: ['localhost', '127.0.0.1'] },
      'webkitgtk:browserOptions': { binary: miniBrowserPath(), args: ['--automation', ...(theme === 'dark' ? ['--dark-mode'] : [])] }
    });
    return new Builder().usingServer(url).withCapabilities(capabilities).build();
  };
  /** The driver sometimes waits forever for its browser: then both are started again, three times at most. */
  const session = async (options: TabOptions, restarts = 3): Promise<WebDriver> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<null>((done) => (timer = setTimeout(() => done(null), 15_000)));
    const driver = await Promise.race([sessionOf(options), late]);
    clearTimeout(timer);
    if (driver) return driver;
    if (restarts === 0) throw new Error('WebKitWebDriver does not start its browser.');
    server.kill();
    ({ url, process: server } = await startDriver(env));
    return session(options, restarts - 1);
  };

  /** Only one session is possible at a time. Tests share it, because starting one takes longer than most tests. */
  let shared: WebDriver | null = null;
  const quit = async (): Promise<void> => {
    await shared?.quit();
    shared = null;
  };
  return {
    name: 'webkit',
    async open(options) {
      if (options) await quit();
      const driver = (shared ??= await session(options ?? {}));
      const tab = await tabOf(driver, watch.asked, async () => {
        if (options) return quit();
        await driver.get('about:blank');
        await driver.manage().deleteAllCookies();
      });
      await tab.resize(1280, 800);
      return tab;
    },
    async close() {
      await quit();
      server.kill();
      screen.stop();
      watch.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  };
}
