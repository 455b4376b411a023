/**
 * Every address of the site, below two others: `root`, the site's root, and `home`, the home page of a language. The server writes
 * both relative to the page, so that the same files work at a domain's root and below any path; the browser makes them absolute
 * before the address changes. Paths end in a slash, so that relative addresses resolve on plain servers.
 */
import type { Atlas } from '$lib/report/report';

/** From the page at `path`, below the site's root, up to that root. */
export const rootFrom = (path: string): string => '../'.repeat(path.split('/').length - 1) || './';

/** Path of the page of one place, below the home page of a language. */
export const placePath = (id: string): string => `places/${id}/`;

/** Page of one place, e.g. `places/<id>/`. `query` starts with its question mark. */
export const placeAddress = (home: string, id: string, query = ''): string => `${home}${placePath(id)}${query}`;

/** Frame for other people's pages, with a place open or none. */
export const frameAddress = (home: string, id: string | null, query = ''): string => `${home}embed/${id === null ? '' : `${id}/`}${query}`;

/** More places than this share the image of the whole map: one for each would be too many. */
const MOST_IMAGES = 160;

/** Whether each place has a share image of its own. */
export const hasImages = ({ page }: Pick<Atlas, 'page'>): boolean => page.total.places <= MOST_IMAGES;

/** Share image of a place, or of the whole map. */
export const pictureAddress = (home: string, shape: 'wide' | 'square', id: string | null): string =>
  `${home}share/${shape}${id === null ? '' : `/${id}`}.png`;

/** Page of everything that can be found. */
export const searchAddress = (home: string, query = ''): string => `${home}search/${query}`;

/** What the search looks through. */
export const searchIndexAddress = (home: string): string => `${home}search.json`;

/** Page of the data; with an id, what it says of that place. */
export const dataAddress = (home: string, place?: string): string => `${home}data/${place ? `#${place}` : ''}`;

/** A file of the data: one set for all languages. */
export const dataFileAddress = (root: string, file: string): string => `${root}data/${file}`;

/** Script of the service worker. */
export const workerAddress = (root: string): string => `${root}service-worker.js`;

/** Where an ICP number is looked up, and has to lead to. */
export const ICP_REGISTER = 'https://beian.miit.gov.cn/';
