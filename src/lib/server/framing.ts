import { prefixOf, type Language } from '../messages';

/** Pages of every language, as hosts write it: `*` for whatever follows. Not the frames, which anybody may frame. */
const PAGES = ['', 'places/*', 'search/', 'data/'];

/**
 * The text of `_headers` with a rule for each page: nobody may frame it. Hosts know no "all but", and send both policies of
 * a page in one header, joined by a comma, which is how a page has two.
 */
export const framing = (headers: string, languages: readonly Language[]): string =>
  languages
    .flatMap((language) => PAGES.map((page) => `/${prefixOf(language)}${page}\n  Content-Security-Policy: frame-ancestors 'none'\n`))
    .reduce((text, rule) => `${text}\n${rule}`, headers);
