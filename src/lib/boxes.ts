/** Boxes on the map and the mark of a place, in pixels from the map's upper left corner: used to place cards and to move the camera. */
export type Point = { x: number; y: number };
export type Size = { width: number; height: number };
export type Box = { left: number; top: number; right: number; bottom: number };

/**
 * Where the selected place is drawn: its middle, and how far its mark extends around it. It may lie outside of the map. `names`: boxes of
 * its name. `line`: for a road, points at equal distances along it.
 */
export type Mark = Point & { reach: number; names: Box[]; line: Point[] };

export const boxAround = ({ x, y }: Point, reach: number): Box => ({
  left: x - reach,
  top: y - reach,
  right: x + reach,
  bottom: y + reach
});

/** Whether two boxes are closer to each other than `gap`. */
export const covers = (a: Box, b: Box, gap: number): boolean =>
  a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;

/** The boxes of a mark that must not be covered. */
export const keepOf = (mark: Mark): Box[] => [boxAround(mark, mark.reach), ...mark.names];

export function moved(mark: Mark, by: Point): Mark {
  const point = ({ x, y }: Point): Point => ({ x: x + by.x, y: y + by.y });
  return {
    ...mark,
    ...point(mark),
    names: mark.names.map(({ left, top, right, bottom }) => ({
      left: left + by.x,
      top: top + by.y,
      right: right + by.x,
      bottom: bottom + by.y
    })),
    line: mark.line.map(point)
  };
}

/**
 * Boxes of everything that lies over a map now, except for cards beside a mark; `docked`: cards that count as well. `map`: the element that
 * shows the map.
 */
export function obstaclesOf(map: Element, docked: readonly Element[]): Box[] {
  const viewport = map.getBoundingClientRect();
  return [...document.querySelectorAll('[data-over-map]:not([data-card])'), ...docked].flatMap((element) => {
    // The keyboard help exists but is not visible.
    if (getComputedStyle(element).opacity === '0') return [];
    const parts = element.matches('.maplibregl-control-container') ? [...element.querySelectorAll('.maplibregl-ctrl')] : [element];
    return parts.flatMap((part) => {
      const { left, top, right, bottom, width, height } = part.getBoundingClientRect();
      if (width === 0 || height === 0) return [];
      const box = { left: left - viewport.left, top: top - viewport.top, right: right - viewport.left, bottom: bottom - viewport.top };
      return covers(box, { left: 0, top: 0, right: viewport.width, bottom: viewport.height }, 0) ? [box] : [];
    });
  });
}
