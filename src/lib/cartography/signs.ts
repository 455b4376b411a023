/**
 * Signs for the honours of a place, beneath its name: one for each award, drawn as bars; as many bars are full as its level counts; the
 * highest level is gold. The card and the table of honours draw the same signs larger (`lib/marks/LevelMark.svelte`). All lengths are
 * pixels at every zoom.
 */
import { LEADING } from './symbols';

export const SIGN = {
  bar: { width: 2, gap: 1, least: 4, most: 10 },
  /** Gaps between two signs, between the name and its signs, and between a sign and the count. */
  between: 4,
  above: 2,
  beforeCount: 3,
  /** Font size of the count. */
  countSize: 11,
  /** Opacity of a bar that is not full. */
  pale: 0.22,
  /** Border of land colour around the bars; a whole number, because the live map draws it pixel by pixel. */
  halo: 1,
  /** More awards than this are shown as one sign and a count. */
  most: 8
} as const;

/** In a view narrower than this (pixels), or below this zoom, one sign and a count replace all signs. */
export const ROWS = { from: 480, zoom: 12.6 };

/** How the awards of a place are shown: a sign for each, or the sign of the highest and their number. */
export type Signs = 'row' | 'count';

/** A bar, relative to the upper left corner of the signs, and its fill. */
export type Bar = { x: number; y: number; width: number; height: number; fill: 'pale' | 'full' | 'top' };

const { bar } = SIGN;
const widthOfSign = (levels: number): number => levels * (bar.width + bar.gap) - bar.gap;

/** Width of `count` signs side by side, each with this number of levels. */
export const widthOfRow = (count: number, levels: number): number => count * widthOfSign(levels) + (count - 1) * SIGN.between;

/** Height that signs take beneath a name. */
export const SIGNS_HEIGHT = SIGN.above + bar.most;

/** Bars of the signs for `ranks`; rank 1 is the lowest of `levels`. */
export function barsOf(ranks: readonly number[], levels: number): Bar[] {
  return ranks.flatMap((rank, sign) =>
    Array.from({ length: levels }, (_, index): Bar => {
      const height = Math.round(bar.least + ((bar.most - bar.least) * index) / Math.max(1, levels - 1));
      const x = sign * (widthOfSign(levels) + SIGN.between) + index * (bar.width + bar.gap);
      return { x, y: bar.most - height, width: bar.width, height, fill: index >= rank ? 'pale' : rank === levels ? 'top' : 'full' };
    })
  );
}

/** What is shown of the awards: the ranks that have a sign, and the count as text if there is one. */
export const shownAs = (ranks: readonly number[], signs: Signs): { ranks: readonly number[]; count: string } =>
  signs === 'row' || ranks.length < 2 ? { ranks, count: '' } : { ranks: ranks.slice(0, 1), count: String(ranks.length) };

/** The possible forms of the signs in a view `width` pixels wide, the preferred one first; none without awards. */
export function formsOfSigns(ranks: readonly number[], width: number): Signs[] {
  if (ranks.length < 2) return ranks.length ? ['row'] : [];
  return width < ROWS.from || ranks.length > SIGN.most ? ['count'] : ['row', 'count'];
}

/** Width of a digit in the font of names, em. */
const DIGIT = 0.57;

/** Width of the signs of a place with its count, if there is one. */
export function widthOfSigns(ranks: readonly number[], signs: Signs, levels: number): number {
  const shown = shownAs(ranks, signs);
  const row = widthOfRow(shown.ranks.length, levels);
  return shown.count ? row + SIGN.beforeCount + shown.count.length * DIGIT * SIGN.countSize : row;
}

/** A name with its middle at `dx`, `dy`; its font size, and its lines if it has several. */
type Name = { dx: number; dy: number; size: number; lines: readonly string[] | null };

/** Position of the signs beneath a name: their upper left corner, and the start of the count's base line. */
export function placeSigns(ranks: readonly number[], signs: Signs, levels: number, { dx, dy, size, lines }: Name) {
  const shown = shownAs(ranks, signs);
  const x = Math.round(dx - widthOfSigns(ranks, signs, levels) / 2);
  const y = Math.round(dy + ((lines?.length ?? 1) * size * LEADING) / 2 + SIGN.above);
  const row = { width: widthOfRow(shown.ranks.length, levels), height: bar.most };
  return { ranks: shown.ranks, x, y, ...row, count: { text: shown.count, x: x + row.width + SIGN.beforeCount, y: y + bar.most } };
}
