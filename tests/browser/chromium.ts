/** The browser that the tests drive, on a machine that may have none. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Draws WebGL 2 in software, so that the map is the same with and without a graphics card. */
export const webgl = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'];

/** The page itself is drawn by the processor alone: the detour over a graphics card that is played by the processor costs a fifth more. */
export const forTests = [...webgl, '--disable-gpu-compositing'];

function onPath(name: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(existsSync);
}

/** Names of a whole Chromium, as a reader has it: its pages take four times as long to draw as those of a headless shell. */
const WHOLE = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A whole Chromium of this machine, which also keeps pages for Back as a headless shell does not; nothing if there is none. */
export const wholeChromiumPath = (): string | undefined => WHOLE.map(onPath).find((path) => path !== undefined);

/** The headless shell that comes as a package, for Linux only. Unpacking it takes some seconds the first time. */
async function packagedPath(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  // Told that it runs in a bare container, the package also unpacks the shared libraries that such a machine lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

/**
 * Path of a Chromium: the one `CHROMIUM_PATH` names, else Playwright's, else the one that comes as a package, else the system's.
 * Throws where there is none.
 */
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
