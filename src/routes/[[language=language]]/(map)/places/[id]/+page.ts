import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, parent }) => {
  const { report } = (await parent()).page;
  const place = report.places.find(({ id }) => id === params.id);
  return place ? { place } : error(404);
};
