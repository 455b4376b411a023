import { learn } from '$lib/words';
import type { LayoutLoad } from './$types';

/** The words of the page's language are there before anything is said. */
export const load: LayoutLoad = async ({ data }) => {
  await learn(data.language);
  return data;
};
