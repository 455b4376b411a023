/** Signs of honours as images of the map, in the colours of the palette: made again for each theme. */
import { barsOf, shownAs, SIGN, widthOfRow } from '$lib/cartography/signs';
import { channels, type Palette } from '$lib/cartography/colours';
import { ranksOf } from '$lib/report/ranks';
import type { Honoured, Report } from '$lib/report/report';
import { MARK_PIXEL_RATIO, type Mark } from './marks';

/** Name of the image of a row of signs; empty for none. */
export const signsId = (ranks: readonly number[]): string => (ranks.length ? `signs-${ranks.join('-')}` : '');

/** The rows that the places of the report need, by the names of their images. */
export function rowsOf(report: Honoured & Pick<Report, 'places'>): Map<string, readonly number[]> {
  const rows = report.places.flatMap(({ id }) => {
    const ranks = ranksOf(report, id);
    return [ranks, shownAs(ranks, 'count').ranks];
  });
  return new Map(rows.filter(({ length }) => length > 0).map((ranks) => [signsId(ranks), ranks]));
}

/** The image of a row of signs on a background in land colour. */
export function drawSigns(ranks: readonly number[], levels: number, { ink, gold, land }: Palette): Mark {
  const scale = MARK_PIXEL_RATIO;
  const [width, height] = [widthOfRow(ranks.length, levels), SIGN.bar.most].map((side) => (side + 2 * SIGN.halo) * scale) as [
    number,
    number
  ];
  const data = new Uint8ClampedArray(width * height * 4);
  const backdrop = channels(land);
  const paint = (x: number, y: number, right: number, bottom: number, colour: readonly number[]) => {
    for (let row = y; row < bottom; row++) for (let at = x; at < right; at++) data.set([...colour, 255], (row * width + at) * 4);
  };
  const mixed = channels(ink).map((value, i) => value * SIGN.pale + (backdrop[i] ?? 0) * (1 - SIGN.pale));
  const colours = { pale: mixed, full: channels(ink), top: channels(gold) };
  const bars = barsOf(ranks, levels).map((bar) => {
    const [x, y] = [(bar.x + SIGN.halo) * scale, (bar.y + SIGN.halo) * scale];
    return { x, y, right: x + bar.width * scale, bottom: y + bar.height * scale, colour: colours[bar.fill] };
  });
  const halo = SIGN.halo * scale;
  for (const { x, y, right, bottom } of bars) paint(x - halo, y - halo, right + halo, bottom + halo, backdrop);
  for (const { x, y, right, bottom, colour } of bars) paint(x, y, right, bottom, colour);
  return { width, height, data };
}
