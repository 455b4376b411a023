/** The editors' introduction above the report: `{name|words}` in it becomes a counted number with a link to what it counts. */
import type { Atlas } from './report';

/** What can be counted, and the part of the page where it is shown. */
export const COUNTED = {
  places: 'places',
  communities: 'places-community',
  roads: 'places-road',
  sites: 'places-site',
  unlocated: 'places-unlocated',
  beyond: 'dial',
  honours: 'honours',
  awards: 'honours',
  figures: 'figures',
  excerpts: 'report'
} as const;

type CountName = keyof typeof COUNTED;
export type Counts = Record<CountName, number>;

/** Plain text, or a number to be counted with the words for one and for many. */
export type Piece = string | { name: string; one: string; many: string };

/** A piece with its number: `6 个社区`; `at`: id of the part of the page that it leads to. */
export type CountedPiece = { text: string; at?: (typeof COUNTED)[CountName] };

export const isCounted = (name: string): name is CountName => Object.hasOwn(COUNTED, name);

/** `{awards|award|awards}`: what is counted, the words for one, and those for many, which may be left out. */
const PLACEHOLDER = /\{([^{}|]*)\|([^{}|]*)(?:\|([^{}|]*))?\}/;

/** The text in pieces. A brace that is not part of a placeholder stays in the text. */
export function piecesOf(text: string): Piece[] {
  return text.split(new RegExp(`(${PLACEHOLDER.source.replaceAll(/\((?!\?)/g, '(?:')})`)).flatMap((part): Piece[] => {
    const [whole, name = '', one = '', many = one] = PLACEHOLDER.exec(part) ?? [];
    if (whole === undefined) return part ? [part] : [];
    return [{ name: name.trim(), one, many }];
  });
}

/** Counts over the whole report. `offMap`: number of places outside of the first view. */
export function countsOf(report: Pick<Atlas, 'places' | 'honours' | 'awards' | 'excerpts'>, offMap: number): Counts {
  const ofKind = (kind: string): number => report.places.filter((place) => place.kind === kind).length;
  return {
    places: report.places.length,
    communities: ofKind('community'),
    roads: ofKind('road'),
    sites: ofKind('site'),
    unlocated: report.places.filter(({ geometry }) => !geometry).length,
    beyond: offMap,
    honours: report.honours.length,
    awards: report.awards.length,
    figures: report.excerpts.reduce((sum, { figures }) => sum + figures.length, 0),
    excerpts: report.excerpts.length
  };
}

/** The introduction with its numbers, formatted for the language. */
export function countedPieces(text: string, counts: Counts, language: string): CountedPiece[] {
  return piecesOf(text).map((piece): CountedPiece => {
    if (typeof piece === 'string' || !isCounted(piece.name)) return { text: typeof piece === 'string' ? piece : '' };
    const count = counts[piece.name];
    const isOne = new Intl.PluralRules(language).select(count) === 'one';
    return { text: `${new Intl.NumberFormat(language).format(count)} ${isOne ? piece.one : piece.many}`, at: COUNTED[piece.name] };
  });
}
