/**
 * The entry to what comes after the page: the live map, the search, sharing, reading offline. Entries ask for this module by its address
 * (`Facts.files.parts`), and it asks for the rest as it is needed. Small on purpose: a page that was not written by Kit's client
 * finds the style sheets of what lies behind it only by an import that the bundler knows.
 */
import type { Filter } from '$lib/filter';
import type { Language } from '$lib/messages';
import type { Facts } from '$lib/facts';
import type { openShare as OpenShare } from '$lib/embed/mount';
import type { BaseMapFile, LiveModule, MapData } from '$lib/live';
import type { keepOffline as KeepOffline } from '$lib/offline/mount';
import type { openSearch as OpenSearch, showResults as ShowResults } from '$lib/search/mount';

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

/** Says what a filter leaves. */
export async function filterNews(report: Facts['report'], filter: Filter, language: Language): Promise<string> {
  return (await import('./filter-news')).filterNews(report, filter, language);
}

export const openSearch: typeof OpenSearch = async (...given) => (await import('$lib/search/mount')).openSearch(...given);

export const showResults: typeof ShowResults = async (...given) => (await import('$lib/search/mount')).showResults(...given);

export const openShare: typeof OpenShare = async (...given) => (await import('$lib/embed/mount')).openShare(...given);

export const keepOffline: typeof KeepOffline = async (...given) => (await import('$lib/offline/mount')).keepOffline(...given);
