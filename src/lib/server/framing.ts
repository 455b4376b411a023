import { prefixOf, type Language } from '../messages';

/** Paths of the pages in each language, as patterns of `_headers` (`*`: anything). Without the embed pages: any site may frame them. */
const PAGES = ['', 'places/*', 'search/', 'data/'];

/**
 * The text of `_headers` with a rule for each page: no site may frame it. The format has no "all except", so pages get a rule of their own;
 * hosts join both policies of a page with a comma, which browsers read as two policies.
 */
export const framing = (headers: string, languages: readonly Language[]): string =>
  languages
    .flatMap((language) => PAGES.map((page) => `/${prefixOf(language)}${page}\n  Content-Security-Policy: frame-ancestors 'none'\n`))
    .reduce((text, rule) => `${text}\n${rule}`, headers);
