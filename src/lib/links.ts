/** Every address the site knows how to make. Paths end in a slash, so that relative assets resolve on plain servers. */
import { resolve } from '$app/paths';

export const homeHref = (query = ''): string => resolve('/') + query;

/** What the live map is drawn from. */
export const groundHref = (): string => resolve('/ground.json');

/** What we know of the places besides what the report says. */
export const backgroundsHref = (): string => resolve('/backgrounds.json');

/** Page of one place, e.g. `/places/<id>/`; `query` starts with its question mark. */
export const placeHref = (id: string, query = ''): string => `${resolve('/(map)/places/[id]', { id }).replace(/\/?$/, '/')}${query}`;
