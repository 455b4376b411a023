/** What a page is about, for machine readers. */
import { excerptsOf } from '$lib/report/lookup';
import type { Atlas, BlockKind } from '$lib/report/report';
import type { PlaceEntry } from '$lib/report/schema';
import { runs } from '$lib/report/runs';
import { codePointsOf, wordsOf } from '$lib/report/text';
import { tag } from '$lib/markup';
import { frameAddress, hasImages, pictureAddress, placePath } from '$lib/addresses';
import { nameOf, prefixOf, say, messages, type Language } from '$lib/messages';

/** A page that can be shared: the report with the whole map, or one of its places. */
export type SharedPage = {
  report: Atlas;
  place: PlaceEntry | null;
  language: Language;
  /** All languages in which the page exists. */
  languages: readonly Language[];
  /** Full address of a path relative to the site's root. */
  absolute: (path: string) => string;
};

/** Path of the page of a place, or else of the home page, relative to the site's root like all paths here. */
export const pathOf = (id: string | null, language: Language): string => prefixOf(language) + (id === null ? '' : placePath(id));

/** Paths of a page, in its own or another language, and of what belongs to it. */
export function pathsOf({ report, place, language }: Pick<SharedPage, 'report' | 'place' | 'language'>) {
  const at = (path: string): string => prefixOf(language) + path;
  const pictured = place && hasImages(report) ? place.id : null;
  return {
    page: at(place ? placePath(place.id) : report.page.path),
    frame: at(frameAddress('', place?.id ?? null)),
    oembed: at(place ? `oembed/${place.id}.json` : 'oembed.json'),
    wide: at(pictureAddress('', 'wide', pictured)),
    square: at(pictureAddress('', 'square', pictured))
  };
}

/** Path of the data page. */
export const dataPath = (language: Language): string => `${prefixOf(language)}data/`;

/** Path of the page that shows search results. */
export const searchPath = (language: Language): string => `${prefixOf(language)}search/`;

/** Links to a page in every language, if there are several; `x-default` is the first. */
export function twinsOf(languages: readonly Language[], href: (language: Language) => string): string {
  const [first] = languages;
  if (languages.length < 2 || !first) return '';
  const twin = (hreflang: string, language: Language): string => tag('link', { rel: 'alternate', hreflang, href: href(language) });
  return languages.map((language) => twin(messages[language].lang, language)).join('') + twin('x-default', first);
}

/** Sizes of the share images, pixels. */
export const WIDE = { width: 1200, height: 630 };
export const SQUARE = { width: 600, height: 600 };

export function titleOf({ report, place, language }: Pick<SharedPage, 'report' | 'place' | 'language'>): string {
  return place ? `${nameOf(place, language)} – ${say(report.site.title, language)}` : say(report.page.title, language);
}

/** Longest description, characters: what search engines and link previews show. */
const LONGEST = 150;

/** The first words of the report about the place, else the description of the site. */
export function descriptionOf({ report, place, language }: Pick<SharedPage, 'report' | 'place' | 'language'>): string {
  const [excerpt] = place ? excerptsOf(report, place.id) : [];
  if (!excerpt) return say(report.site.description, language);
  const whole = excerpt.translation?.[language] ?? Array.from(runs(report, excerpt.spans), ({ text }) => text).join('');
  const characters = Array.from(whole);
  if (characters.length <= LONGEST) return whole;
  return characters.slice(0, LONGEST).join('').replace(/ \S*$/, '') + messages[language].page.ellipsis;
}

/** The lines of a kind, as printed. */
function printed({ blocks, text }: Atlas, wanted: BlockKind): string[] {
  return blocks.filter(({ kind }) => kind === wanted).map(({ spans }) => wordsOf(codePointsOf(text), spans));
}

/** “By”, “Words by”, “Pictures by”: the words before the name in a byline. */
const BEFORE_NAME = /^(?:[a-z]+ )?by\s+/i;

/** Authors of the report: a name or a line of names for each byline. */
export const authorsOf = (report: Atlas): string[] => printed(report, 'byline').map((line) => line.replace(BEFORE_NAME, ''));

/** All of them on one line. */
export const authorLineOf = (report: Atlas): string => authorsOf(report).join(report.site.language.startsWith('zh') ? ' ' : ', ');

/** The headline as printed; empty if the report has none. */
export const headlineOf = (report: Atlas): string => printed(report, 'headline')[0] ?? '';
