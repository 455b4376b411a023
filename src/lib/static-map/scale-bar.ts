/** The scale bar of a static map. */
import { PLANE_WIDTH, type Projection } from './projection';

/** Largest share of the map's width that it takes. */
const MOST = 0.22;

/**
 * The longest round length (1, 2 or 5 times a power of ten) that takes no more than `MOST` of the map's width, and the share of the width
 * that it takes in the middle of the view.
 */
export function scaleBarOf({ units }: Pick<Projection, 'units'>): { km: number; share: number } {
  const shareOf = (km: number): number => units(km * 1000) / PLANE_WIDTH;
  const power = 10 ** Math.floor(Math.log10(MOST / shareOf(1)));
  const km = [5, 2, 1].map((digit) => digit * power).find((length) => shareOf(length) <= MOST) ?? power;
  return { km: Number(km.toPrecision(1)), share: shareOf(km) };
}
