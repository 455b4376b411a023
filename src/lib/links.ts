/** Every address the site knows how to make. Paths end in a slash, so that relative assets resolve on plain servers. */
import { resolve } from '$app/paths';

export const homeHref = (): string => resolve('/');

/** Page of one place, e.g. `/places/jiuru-lu/`. */
export const placeHref = (id: string): string => resolve('/(map)/places/[id]', { id }) + '/';
