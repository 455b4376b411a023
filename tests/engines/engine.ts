/** The three engines of these tests: where they are installed, and how one is started. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromiumPath } from '../browser/chromium.ts';
import type { Tab } from './tab.ts';

export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;
export type EngineName = (typeof ENGINES)[number];

export type TabOptions = {
  /** Preferences of the device. */
  theme?: 'light' | 'dark';
  /** Settings of Firefox, as in `about:config`; ignored by others. */
  preferences?: Record<string, boolean | number | string>;
};

/** A running browser. Each tab has its own storage and history. */
export type Engine = {
  name: EngineName;
  open: (options?: TabOptions) => Promise<Tab>;
  close: () => Promise<void>;
};

const onPath = (...names: string[]): string | undefined =>
  names.flatMap((name) => (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name))).find(existsSync);

export const xvfbPath = (): string | undefined => onPath('Xvfb');
export const firefoxPath = (): string | undefined => onPath('firefox-esr', 'firefox');
export const webkitDriverPath = (): string | undefined => onPath('WebKitWebDriver');
/** The browser that comes with WebKitGTK: paths on Debian, Fedora and Arch. */
export const miniBrowserPath = (): string | undefined =>
  ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec', '/usr/lib']
    .flatMap((folder) => ['4.1', '6.0', '4.0'].map((version) => `${folder}/webkit2gtk-${version}/MiniBrowser`))
    .find(existsSync);

/** The environment for a system browser on `display`: without the fonts and libraries of the packaged Chromium. */
export const environmentOf = (display: string): NodeJS.ProcessEnv => ({
  ...process.env,
  DISPLAY: display,
  FONTCONFIG_PATH: undefined,
  LD_LIBRARY_PATH: undefined,
  WAYLAND_DISPLAY: undefined
});

/** What this machine lacks for an engine, as text; null if nothing. */
export async function missing(name: EngineName): Promise<string | null> {
  if (name === 'chromium') return chromiumPath().then(() => null, String);
  if (!xvfbPath()) return 'Xvfb (without a screen there is no WebGL)';
  if (name === 'firefox') return firefoxPath() ? null : 'firefox-esr';
  return webkitDriverPath() && miniBrowserPath() ? null : 'webkit2gtk-driver';
}

export async function start(name: EngineName): Promise<Engine> {
  if (name === 'webkit') return (await import('./webkit.ts')).startWebKit();
  return (await import('./puppeteer.ts')).startByPuppeteer(name);
}
