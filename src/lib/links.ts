/** Every address the site knows how to make. Paths end in a slash, so that relative assets resolve on plain servers. */
import { resolve } from '$app/paths';
import { partPath } from '$lib/report/part';
import { prefixOf, type Language } from '$lib/words';

/** The part of an address that names the language; none for the first. */
const inAddress = (language: Language): { language?: Language } => (prefixOf(language) ? { language } : {});

const withSlash = (path: string): string => path.replace(/\/?$/, '/');

/** The site's root, whatever the language. */
export const rootHref = (): string => resolve('/');

/** The page of the whole map; `query` starts with its question mark. */
export const homeHref = (language: Language, query = ''): string =>
  withSlash(resolve('/[[language=language]]/(map)/[[part=part]]', inAddress(language))) + query;

/** Page of a part of a long report. The first one's is that of the whole map. */
export const partHref = (language: Language, number = 1, query = ''): string => homeHref(language) + partPath(number) + query;

/** Page of one place, e.g. `/places/<id>/`. */
export const placeHref = (id: string, language: Language, query = ''): string =>
  withSlash(resolve('/[[language=language]]/(map)/places/[id]', { id, ...inAddress(language) })) + query;

/** Script of the service worker. */
export const workerHref = (): string => `${withSlash(rootHref())}service-worker.js`;

/** Page of the data; with an id, what it says of that place. */
export const dataHref = (language: Language, place?: string): string =>
  withSlash(resolve('/[[language=language]]/data', inAddress(language))) + (place ? `#${place}` : '');

/** A file of the data: one set for all languages. */
export const dataFileHref = (file: string): string => resolve('/data/[...file=file]', { file });

/** What the live map of a part is drawn from. */
export const groundHref = (language: Language, part?: number): string => `${partHref(language, part)}ground.json`;

/** Where the places of all parts of a long report are, and the streets between them. */
export const othersHref = (language: Language): string => `${homeHref(language)}other-places.json`;
export const otherStreetsHref = (language: Language): string => `${homeHref(language)}other-streets.json`;

/** What we know of the places of a part besides what the report says. */
export const backgroundsHref = (language: Language, part?: number): string => `${partHref(language, part)}backgrounds.json`;

/** Page of everything that can be found; `query` starts with its question mark. */
export const searchHref = (language: Language, query = ''): string =>
  withSlash(resolve('/[[language=language]]/search', inAddress(language))) + query;

/** What the search box looks through. */
export const searchIndexHref = (language: Language): string => resolve('/[[language=language]]/search.json', inAddress(language));

/** Where an ICP number is looked up, and has to lead to. */
export const ICP_REGISTER = 'https://beian.miit.gov.cn/';
