/** Every address the site knows how to make. Paths end in a slash, so that relative assets resolve on plain servers. */
import { resolve } from '$app/paths';
import { prefixOf, type Language } from '$lib/words';

/** The part of an address that names the language; none for the first. */
const inAddress = (language: Language): { language?: Language } => (prefixOf(language) ? { language } : {});

const withSlash = (path: string): string => path.replace(/\/?$/, '/');

/** The site's root, whatever the language. */
export const rootHref = (): string => resolve('/');

/** The page of the whole map; `query` starts with its question mark. */
export const homeHref = (language: Language, query = ''): string =>
  withSlash(resolve('/[[language=language]]/(map)', inAddress(language))) + query;

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

/** What the live map is drawn from. */
export const groundHref = (language: Language): string => resolve('/[[language=language]]/ground.json', inAddress(language));

/** What we know of the places besides what the report says. */
export const backgroundsHref = (language: Language): string => resolve('/[[language=language]]/backgrounds.json', inAddress(language));

/** Page of everything that can be found; `query` starts with its question mark. */
export const searchHref = (language: Language, query = ''): string =>
  withSlash(resolve('/[[language=language]]/search', inAddress(language))) + query;

/** What the search box looks through. */
export const searchIndexHref = (language: Language): string => resolve('/[[language=language]]/search.json', inAddress(language));

/** Where an ICP number is looked up, and has to lead to. */
export const ICP_REGISTER = 'https://beian.miit.gov.cn/';
