/**
 * Every address of the site, relative to `root`, the site's root, or `home`, the home page of a language. The server writes both relative
 * to the page, so that the same files work at a domain's root and below any path; the browser makes them absolute before the address
 * changes. Paths end in a slash, so that relative addresses resolve on plain servers.
 */
import type { Atlas } from '$lib/report/report';

/** Relative path from the page at `path` up to the site's root. */
export const rootFrom = (path: string): string => '../'.repeat(path.split('/').length - 1) || './';

/** Path of the page of one place, below the home page of a language. */
export const placePath = (id: string): string => `places/${id}/`;

/** Page of one place, e.g. `places/<id>/`. `query` starts with its question mark. */
export const placeAddress = (home: string, id: string, query = ''): string => `${home}${placePath(id)}${query}`;

/** Frame for embedding, with a place open or none. */
export const frameAddress = (home: string, id: string | null, query = ''): string => `${home}embed/${id === null ? '' : `${id}/`}${query}`;

/** Above this number of places they share the image of the whole map: one image each would take too long to make. */
const MOST_IMAGES = 160;

/** Whether each place has a share image of its own. */
export const hasImages = ({ page }: Pick<Atlas, 'page'>): boolean => page.total.places <= MOST_IMAGES;

/** Share image of a place, or of the whole map. */
export const pictureAddress = (home: string, shape: 'wide' | 'square', id: string | null): string =>
  `${home}share/${shape}${id === null ? '' : `/${id}`}.png`;

/** Page of the search. */
export const searchAddress = (home: string, query = ''): string => `${home}search/${query}`;

/** The search index. */
export const searchIndexAddress = (home: string): string => `${home}search.json`;

/** The data page; with an id, its entry for that place. */
export const dataAddress = (home: string, place?: string): string => `${home}data/${place ? `#${place}` : ''}`;

/** A file of the data: one set for all languages. */
export const dataFileAddress = (root: string, file: string): string => `${root}data/${file}`;

/** Script of the service worker. */
export const workerAddress = (root: string): string => `${root}service-worker.js`;

/** The register of ICP numbers, to which such a number has to link. */
export const ICP_REGISTER = 'https://beian.miit.gov.cn/';
