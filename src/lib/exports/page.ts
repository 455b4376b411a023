/** What a page is about, for whoever reads it by machine. */
import { excerptsOf } from '$lib/report/lookup';
import type { Atlas, BlockKind, Part } from '$lib/report/report';
import type { PlaceEntry } from '$lib/report/schema';
import { partPath } from '$lib/report/part';
import { runs } from '$lib/report/runs';
import { codePointsOf, wordsOf } from '$lib/report/text';
import { tag } from '$lib/markup';
import { nameOf, prefixOf, say, words, type Language } from '$lib/words';

/** A page that can be shared: the report with the whole map, or one place of it. */
export type SharedPage = {
  report: Atlas;
  place: PlaceEntry | null;
  language: Language;
  /** Every language the page is there in. */
  languages: readonly Language[];
  /** Full address of a path relative to the site's root. */
  absolute: (path: string) => string;
};

/** Paths of a page and of what belongs to it, relative to the site's root. `part`: that of a long report, whose places share one image. */
export function pathsOf(id: string | null, language: Language, part?: Pick<Part, 'number'>) {
  const at = (path: string): string => prefixOf(language) + path;
  return {
    page: at(id === null ? partPath(part?.number ?? 1) : `places/${id}/`),
    frame: at(id === null ? 'embed/' : `embed/${id}/`),
    oembed: at(id === null ? 'oembed.json' : `oembed/${id}.json`),
    wide: at(id === null || part ? 'share/wide.png' : `share/wide/${id}.png`),
    square: at(id === null || part ? 'share/square.png' : `share/square/${id}.png`)
  };
}

/** Path of the page of the data. */
export const dataPath = (language: Language): string => `${prefixOf(language)}data/`;

/** Path of the page that answers questions. */
export const searchPath = (language: Language): string => `${prefixOf(language)}search/`;

/** Links to a page in every language, if there are several; readers of none of them get the first. */
export function twinsOf(languages: readonly Language[], href: (language: Language) => string): string {
  const [first] = languages;
  if (languages.length < 2 || !first) return '';
  const twin = (hreflang: string, language: Language): string => tag('link', { rel: 'alternate', hreflang, href: href(language) });
  return languages.map((language) => twin(words[language].lang, language)).join('') + twin('x-default', first);
}

/** Sizes of the share images, pixels. */
export const WIDE = { width: 1200, height: 630 };
export const SQUARE = { width: 600, height: 600 };

export function titleOf({ report, place, language }: Pick<SharedPage, 'report' | 'place' | 'language'>): string {
  const title = say(report.site.title, language);
  if (place) return `${nameOf(place, language)} – ${title}`;
  return report.part && report.part.number > 1 ? `${title} (${report.part.number})` : title;
}

/** Longest description, characters: what search engines and cards show. */
const LONGEST = 150;

/** The report's first words about the place, else what the site is. */
export function descriptionOf({ report, place, language }: Pick<SharedPage, 'report' | 'place' | 'language'>): string {
  const [excerpt] = place ? excerptsOf(report, place.id) : [];
  if (!excerpt) return say(report.site.description, language);
  const whole = excerpt.translation?.[language] ?? Array.from(runs(report, excerpt.spans), ({ text }) => text).join('');
  const characters = Array.from(whole);
  if (characters.length <= LONGEST) return whole;
  return characters.slice(0, LONGEST).join('').replace(/ \S*$/, '') + words[language].page.ellipsis;
}

/** The lines of a kind, as printed. */
function printed({ blocks, text }: Atlas, wanted: BlockKind): string[] {
  return blocks.filter(({ kind }) => kind === wanted).map(({ spans }) => wordsOf(codePointsOf(text), spans));
}

/** The lines of the report that say who wrote it, as printed. */
export const bylinesOf = (report: Atlas): string[] => printed(report, 'byline');

/** The headline as printed; empty if the report has none. */
export const headlineOf = (report: Atlas): string => printed(report, 'headline')[0] ?? '';
