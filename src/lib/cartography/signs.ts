/**
 * Signs of the honours that a place holds, beneath its name: one for each award, as bars of which as many are full as its level counts; the highest
 * level is gold. The card and the table of honours draw the same, larger (`lib/marks/LevelMark.svelte`). All lengths are pixels at every zoom.
 */
export const SIGN = {
  bar: { width: 2, gap: 1, least: 4, most: 10 },
  /** Between two signs, between the name and its signs, and between a sign and the count. */
  between: 4,
  above: 2,
  beforeCount: 3,
  /** Letters of the count. */
  countSize: 11,
  /** What is left of the ink in a bar that is not full. */
  pale: 0.22,
  halo: 1.2,
  /** More than these are one sign and a count. */
  most: 8
} as const;

/** In a view narrower than this, pixels, or farther out than this zoom, one sign and a count stand for all. */
export const ROWS = { from: 480, zoom: 12.6 };

/** How the awards of a place are shown: a sign for each, or the sign of the highest and their number. */
export type Signs = 'row' | 'count';

/** A bar from the upper left corner of the signs, and what it is filled with. */
export type Bar = { x: number; y: number; width: number; height: number; fill: 'pale' | 'full' | 'top' };

const { bar } = SIGN;
const widthOfSign = (levels: number): number => levels * (bar.width + bar.gap) - bar.gap;

/** Width of `count` signs side by side, of so many levels. */
export const widthOfRow = (count: number, levels: number): number => count * widthOfSign(levels) + (count - 1) * SIGN.between;

/** Room that signs take beneath a name. */
export const SIGNS_HEIGHT = SIGN.above + bar.most;

/** Bars of the signs for `ranks`: 1 for the lowest of `levels`. */
export function barsOf(ranks: readonly number[], levels: number): Bar[] {
  return ranks.flatMap((rank, sign) =>
    Array.from({ length: levels }, (_, index): Bar => {
      const height = Math.round(bar.least + ((bar.most - bar.least) * index) / Math.max(1, levels - 1));
      const x = sign * (widthOfSign(levels) + SIGN.between) + index * (bar.width + bar.gap);
      return { x, y: bar.most - height, width: bar.width, height, fill: index >= rank ? 'pale' : rank === levels ? 'top' : 'full' };
    })
  );
}

/** What is shown of the awards: the ranks that have a sign, and the count in words if there is one. */
export const shownAs = (ranks: readonly number[], signs: Signs): { ranks: readonly number[]; count: string } =>
  signs === 'row' || ranks.length < 2 ? { ranks, count: '' } : { ranks: ranks.slice(0, 1), count: String(ranks.length) };

/** The forms that signs may have in a view `width` pixels wide, the better first; none where there is no award. */
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

/**
 * Where the signs beneath a name stand, whose middle and lower edge are `middle` and `bottom`: their upper left corner, and where the base line
 * of the count begins.
 */
export function placeSigns(ranks: readonly number[], signs: Signs, levels: number, middle: number, bottom: number) {
  const shown = shownAs(ranks, signs);
  const x = Math.round(middle - widthOfSigns(ranks, signs, levels) / 2);
  const y = Math.round(bottom + SIGN.above);
  const row = { width: widthOfRow(shown.ranks.length, levels), height: bar.most };
  return { ranks: shown.ranks, x, y, ...row, count: { text: shown.count, x: x + row.width + SIGN.beforeCount, y: y + bar.most } };
}
