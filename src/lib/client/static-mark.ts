/** Where a place is drawn on the static map. */
import { boxOn, MARK_REACH, ROAD_POINTS, type Box, type Mark, type Point } from '$lib/boxes';

const markAt = ({ left, right, top, bottom }: Box, reach: number, names: Box[]): Mark => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
  reach,
  names,
  line: []
});

/** Position of a place on the compass rose, in pixels of `map`; null if it is not on it, or there is no rose. */
export function markOnRose(map: Element, id: string): Mark | null {
  const sign = map.querySelector(`[data-dial] [data-feature="${id}"] .hit`);
  return sign && sign.getClientRects().length > 0 ? markAt(boxOn(map, sign), 0, []) : null;
}

/** Whether a place is off the map: its mark is on the compass rose, and the map does not move to it. */
export const isOnRose = (map: Element, id: string): boolean => map.querySelector(`[data-dial] [data-feature="${id}"]`) !== null;

/** The mark of a place, in pixels of `map`; null if it is not drawn. */
export function staticMark(map: Element, id: string): Mark | null {
  const of = `[data-of="${id}"]`;
  const area = map.querySelector(`[data-feature="${id}"]`);
  const shape = map.querySelector<SVGGraphicsElement>(`.marks ${of}`) ?? area?.querySelector<SVGGraphicsElement>('circle');
  const road = area?.querySelector('path');
  // Names with their signs exist several times, for maps of different sizes; only one is visible.
  const names = [...map.querySelectorAll(`.labels ${of} :is(text, use)`)].flatMap((text) => {
    const box = boxOn(map, text);
    return box.right > box.left ? [box] : [];
  });
  if (road) {
    const matrix = road.getScreenCTM();
    const length = road.getTotalLength();
    if (!matrix) return null;
    const { left, top } = map.getBoundingClientRect();
    const line = Array.from({ length: ROAD_POINTS + 1 }, (_, i): Point => {
      const { x, y } = road.getPointAtLength((length * i) / ROAD_POINTS).matrixTransform(matrix);
      return { x: x - left, y: y - top };
    });
    const middle = line[ROAD_POINTS / 2];
    return middle ? { ...middle, reach: MARK_REACH, names, line } : null;
  }
  return shape ? markAt(boxOn(map, shape), MARK_REACH, names) : null;
}
