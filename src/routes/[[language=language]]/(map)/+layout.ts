import { browser } from '$app/environment';
import { learn } from '$lib/words';
import type { LayoutLoad } from './$types';

// Asked for before the page wakes up, which takes a while on a slow device; `MapPane` waits for it, and says so if it does not come.
if (browser) void import('$lib/map/LiveMap.svelte').catch(() => undefined);

/** The words of the page's language are there before anything is said. */
export const load: LayoutLoad = async ({ data }) => {
  await learn(data.language);
  return data;
};
