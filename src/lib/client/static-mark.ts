/** Where a place is drawn on the static map. */
import type { Box, Mark, Point } from '$lib/boxes';

const REACH = 10;
const POINTS = 40;

/** Position of a place on the compass rose, in pixels of `map`; null if it is not on it, or there is no rose. */
export function markOnRose(map: Element, id: string): Mark | null {
  const sign = map.querySelector(`[data-dial] [data-feature="${CSS.escape(id)}"] .hit`);
  const { left, right, top, bottom } = sign?.getBoundingClientRect() ?? new DOMRect();
  const viewport = map.getBoundingClientRect();
  if (right <= left) return null;
  return { x: (left + right) / 2 - viewport.left, y: (top + bottom) / 2 - viewport.top, reach: 0, names: [], line: [] };
}

/** Whether a place is off the map: its mark is on the compass rose, and the map does not move to it. */
export const isOnRose = (map: Element, id: string): boolean => map.querySelector(`[data-dial] [data-feature="${CSS.escape(id)}"]`) !== null;

/** The mark of a place, in pixels of `map`; null if it is not drawn. */
export function staticMark(map: Element, id: string): Mark | null {
  const viewport = map.getBoundingClientRect();
  const of = `[data-of="${CSS.escape(id)}"]`;
  const area = map.querySelector(`[data-feature="${CSS.escape(id)}"]`);
  const shape = map.querySelector<SVGGraphicsElement>(`.marks ${of}`) ?? area?.querySelector<SVGGraphicsElement>('circle');
  const road = area?.querySelector('path');
  const relative = ({ left, top, right, bottom }: DOMRect): Box => ({
    left: left - viewport.left,
    top: top - viewport.top,
    right: right - viewport.left,
    bottom: bottom - viewport.top
  });
  // Names with their signs exist several times, for maps of different sizes; only one is visible.
  const names = [...map.querySelectorAll(`.labels ${of} :is(text, use)`)].flatMap((text) => {
    const box = text.getBoundingClientRect();
    return box.width > 0 ? [relative(box)] : [];
  });
  if (road) {
    const matrix = road.getScreenCTM();
    const length = road.getTotalLength();
    if (!matrix) return null;
    const line = Array.from({ length: POINTS + 1 }, (_, i): Point => {
      const { x, y } = road.getPointAtLength((length * i) / POINTS).matrixTransform(matrix);
      return { x: x - viewport.left, y: y - viewport.top };
    });
    const middle = line[POINTS / 2];
    return middle ? { ...middle, reach: REACH, names, line } : null;
  }
  if (!shape) return null;
  const { left, right, top, bottom } = relative(shape.getBoundingClientRect());
  return { x: (left + right) / 2, y: (top + bottom) / 2, reach: REACH, names, line: [] };
}
