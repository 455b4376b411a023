/**
 * The entry to everything that is loaded after the page: live map, search, sharing, offline reading. Pages import this module by its
 * address (`Facts.files.parts`), and it imports the rest when needed. It is small on purpose: style sheets of lazily loaded code are only
 * found through an import that the bundler knows.
 */
import { replaceResizeObserver } from '$lib/browser-support';
import type { Filter } from '$lib/filter';
import type { Language } from '$lib/messages';
import type { Facts } from '$lib/facts';
import type { openShare as OpenShare } from '$lib/embed/mount';
import type { BaseMapFile, LiveModule, MapData } from '$lib/live';
import type { keepOffline as KeepOffline } from '$lib/offline/mount';
import type * as Sight from './sight';
import type { openSearch as OpenSearch, showResults as ShowResults } from '$lib/search/mount.svelte';

replaceResizeObserver();

/** Data of the live map, from the same address for page and frame. */
async function fetched<T>(path: string, data: string): Promise<T> {
  const response = await fetch(new URL(path, data));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return (await response.json()) as T;
}

export const mountLive: LiveModule['mountLive'] = async (target, data, state, tell, language) => {
  const [{ mountMap }, report, baseMap] = await Promise.all([
    import('$lib/map/mount.svelte'),
    fetched<MapData>('embed/map.json', data),
    fetched<BaseMapFile>('ground.json', data)
  ]);
  return mountMap(target, report, { ...baseMap, from: new URL('ground.json', data).href }, state, tell, language);
};

/** What keeps the open place of a frame visible on its live map; pages have it in their own script. */
export const loadSight = (): Promise<typeof Sight> => import('./sight');

/** Announces the result of a filter. */
export async function filterAnnouncement(report: Facts['report'], filter: Filter, language: Language): Promise<string> {
  return (await import('./filter-announcement')).filterAnnouncement(report, filter, language);
}

export const openSearch: typeof OpenSearch = async (...given) => (await import('$lib/search/mount.svelte')).openSearch(...given);

export const showResults: typeof ShowResults = async (...given) => (await import('$lib/search/mount.svelte')).showResults(...given);

export const openShare: typeof OpenShare = async (...given) => (await import('$lib/embed/mount')).openShare(...given);

export const keepOffline: typeof KeepOffline = async (...given) => (await import('$lib/offline/mount')).keepOffline(...given);
