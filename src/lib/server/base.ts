/** Which base map the live map has, decided while building: a setting, else the folder, else none (our own streets). */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shifted, type Base } from '../base';
import { filesOf, readBasemap } from './basemap';
import { FOLDER } from './folder';

type Settings = Record<string, string | undefined>;

const isFull = (address: string): boolean => /^https?:\/\//.test(address) && URL.canParse(address);

/** An address below the site's root, whose file was put into `static/`. */
const isOwn = (address: string): boolean => /^[\w.-]+(\/[\w.-]+)*$/.test(address) && !address.includes('..');

/** Whether a setting asks for a base other than the folder's. */
export const baseSetting = (settings: Settings = process.env): boolean =>
  Boolean(settings['PUBLIC_BASEMAP_STYLE'] || settings['PUBLIC_BASEMAP_PMTILES']);

/**
 * The base map as data of a page at depth `home` (`./`, `../`) below the site's root. Throws on settings that are not possible and on maps
 * with shifted coordinates, and says why.
 */
export function baseFor(home: string, settings: Settings = process.env, folder = 'static'): Base | null {
  const style = settings['PUBLIC_BASEMAP_STYLE'];
  const tiles = settings['PUBLIC_BASEMAP_PMTILES'];
  const attribution = settings['PUBLIC_BASEMAP_ATTRIBUTION'];
  if (style && tiles) throw new Error('PUBLIC_BASEMAP_STYLE and PUBLIC_BASEMAP_PMTILES are both set: a map has one base');
  if (style) {
    const href = checked('PUBLIC_BASEMAP_STYLE', style, home);
    checkStyleFile(style, folder);
    return { form: 'style', href, hosts: hostsOf(settings), ...(attribution && { attribution }) };
  }
  if (tiles) {
    return { form: 'tiles', href: checked('PUBLIC_BASEMAP_PMTILES', tiles, home), credited: false, ...(attribution && { attribution }) };
  }
  const basemap = readBasemap(settings['GEO_DIR'] ?? 'geo');
  if (!basemap) return null;
  if (basemap.format === 'pmtiles') return { form: 'tiles', href: `${home}basemap/basemap.pmtiles`, credited: true };
  return { form: 'files', href: `${home}basemap/`, water: basemap.features.water > 0 };
}

/** Origins besides our own that the map requests, for the content security policy. */
export function baseOrigins(settings: Settings = process.env): string[] {
  const base = baseFor('./', settings);
  if (!base || base.form === 'files') return [];
  const own = isFull(base.href) ? [new URL(base.href).origin] : [];
  return [...new Set([...own, ...(base.form === 'style' ? base.hosts : [])])];
}

function checked(setting: string, value: string, home: string): string {
  if (!isFull(value) && !isOwn(value)) {
    throw new Error(`${setting} is "${value}"; it has to be a full address, or the path of a file in static/, like base/style.json`);
  }
  refuse(setting, value);
  return isFull(value) ? value : home + value;
}

/** Origins from which a style requests tiles, if they are not its own. */
function hostsOf(settings: Settings): string[] {
  return (settings['PUBLIC_BASEMAP_HOSTS'] ?? '')
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((host) => {
      if (!isFull(host)) throw new Error(`PUBLIC_BASEMAP_HOSTS has "${host}"; it has to be full addresses, like https://tiles.example.org`);
      refuse('PUBLIC_BASEMAP_HOSTS', host);
      return new URL(host).origin;
    });
}

function refuse(setting: string, address: string): void {
  const reason = shifted(address);
  if (reason) throw new Error(`${setting}: ${reason}. See docs/basemap.md.`);
}

/** The requests of a style of ours are known while building; those of a remote style are checked by the map. */
function checkStyleFile(path: string, folder: string): void {
  const file = join(folder, path);
  if (isFull(path)) return;
  if (!existsSync(file)) throw new Error(`PUBLIC_BASEMAP_STYLE is "${path}", and ${file} does not exist`);
  for (const [address] of readFileSync(file, 'utf8').matchAll(/https?:\/\/[^\s"\\]+/g)) refuse(`PUBLIC_BASEMAP_STYLE, ${file}`, address);
}

/** Files of the folder `basemap/` that the site serves: none if another base is set. */
function servedFiles(): { file: string; served: string }[] {
  const basemap = baseSetting() ? null : readBasemap(FOLDER);
  return basemap ? filesOf(basemap) : [];
}

/** The names under which they are served. */
export const baseFiles = (): string[] => servedFiles().map(({ served }) => served);

/** Bytes of the file served under this name; undefined for any other. */
export function baseFile(name: string): Uint8Array<ArrayBuffer> | undefined {
  const one = servedFiles().find(({ served }) => served === name);
  return one && new Uint8Array(readFileSync(join(FOLDER, 'basemap', one.file)));
}
