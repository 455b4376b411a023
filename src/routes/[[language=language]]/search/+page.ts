import { error } from '@sveltejs/kit';
import { browser } from '$app/environment';
import { searchIndexHref } from '$lib/links';
import type { Entry } from '$lib/search/entry';
import { learn, type Language } from '$lib/words';
import type { PageLoad } from './$types';

/** The words of the page's language are there before anything is said. */
export const load: PageLoad = async ({ data, fetch }) => {
  await learn(data.language);
  const entries = data.entries ?? (browser ? await fetchEntries(data.language, fetch) : []);
  return { ...data, entries };
};

async function fetchEntries(language: Language, fetch: typeof globalThis.fetch): Promise<Entry[]> {
  const response = await fetch(searchIndexHref(language));
  if (!response.ok) error(response.status);
  return (await response.json()) as Entry[];
}
