/** Code to embed the map in a page. */
import { printQuery, queryString, type Filterable } from '$lib/filter';
import { tag } from '$lib/markup';
import { prefixOf, type Language } from '$lib/messages';
import { filterOf, optionParameters, type EmbedOptions } from './options';

/** A page to be shared. */
export type Shared = {
  /** Full address of the site's root. */
  root: string;
  language: Language;
  /** Id of the place to open, null for the whole map. */
  place: string | null;
  /** Title of the frame, for screen readers. */
  title: string;
  /** The filter of the page. */
  options: Pick<EmbedOptions, 'roles' | 'honour' | 'topic'>;
};

/** What the code to embed is made from: the page, all options of the frame, and its height. */
export type Wish = Shared & {
  options: EmbedOptions;
  /** Fixed size of a frame without a script, pixels. */
  height: number;
};

/** Address of the full page with the same filter. */
export const pageAddress = ({ root, language, place, options }: Shared, report: Filterable): string =>
  new URL(prefixOf(language) + (place ? `places/${place}/` : ''), root).href + printQuery(options, filterOf(options, report), report);

export const frameAddress = ({ root, language, place, options }: Wish): string =>
  new URL(prefixOf(language) + (place ? `embed/${place}/` : 'embed/'), root).href + queryString(optionParameters(options));

/** A plain frame that works everywhere, with a fixed height. */
export const frameSnippet = (wish: Wish): string =>
  `${tag('iframe', {
    src: frameAddress(wish),
    title: wish.title,
    width: '100%',
    height: String(wish.height),
    loading: 'lazy',
    style: 'border:0',
    allow: 'fullscreen'
  })}</iframe>`;

/** A script and an element that adapts its height; without the script it is a link. */
export function elementSnippet(wish: Wish, report: Filterable): string {
  const { root, language, place, title, options } = wish;
  const attributes = {
    ...(prefixOf(language) && { lang: language }),
    ...(place && { place }),
    ...Object.fromEntries(optionParameters(options))
  };
  const link = `${tag('a', { href: pageAddress(wish, report) })}${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</a>`;
  return `${tag('script', { type: 'module', src: new URL('embed.js', root).href })}</script>\n${tag('report-map', attributes)}${link}</report-map>`;
}
