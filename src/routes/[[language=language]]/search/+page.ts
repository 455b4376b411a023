import { learn } from '$lib/words';
import type { PageLoad } from './$types';

/** The words of the page's language are there before anything is said. */
export const load: PageLoad = async ({ data }) => {
  await learn(data.language);
  return data;
};
