/** Boxes on the map and the mark of a place, in pixels from the map's upper left corner: used to place cards and to move the camera. */
export type Point = { x: number; y: number };
export type Size = { width: number; height: number };
export type Box = { left: number; top: number; right: number; bottom: number };

/**
 * Where the selected place is drawn: its middle, and how far its mark extends around it. It may lie outside of the map. `names`: boxes of
 * its name. `line`: for a road, points at equal distances along it.
 */
export type Mark = Point & { reach: number; names: Box[]; line: Point[] };

/** Half the width of a bold road, and of the halo around a dot, pixels. */
export const MARK_REACH = 10;
/** Number of points taken along a road, an even number. */
export const ROAD_POINTS = 40;

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

const movedBox = ({ left, top, right, bottom }: Box, { x, y }: Point): Box => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y
});

/** The box of an element, in pixels from the map's upper left corner. */
export function boxOn(map: Element, element: Element): Box {
  const { left, top } = map.getBoundingClientRect();
  return movedBox(element.getBoundingClientRect(), { x: -left, y: -top });
}

export function moved(mark: Mark, by: Point): Mark {
  const point = ({ x, y }: Point): Point => ({ x: x + by.x, y: y + by.y });
  return {
    ...mark,
    ...point(mark),
    names: mark.names.map((box) => movedBox(box, by)),
    line: mark.line.map(point)
  };
}

/**
 * Boxes of everything that lies over a map now, except for cards beside a mark; `docked`: cards that count as well. `map`: the element that
 * shows the map.
 */
export function obstaclesOf(map: Element, docked: readonly Element[]): Box[] {
  const viewport = boxOn(map, map);
  return [...document.querySelectorAll('[data-over-map]:not([data-card])'), ...docked].flatMap((element) => {
    // The keyboard help exists but is not visible.
    if (getComputedStyle(element).opacity === '0') return [];
    const parts = element.matches('.maplibregl-control-container') ? [...element.querySelectorAll('.maplibregl-ctrl')] : [element];
    return parts.map((part) => boxOn(map, part)).filter((box) => box.right > box.left && box.bottom > box.top && covers(box, viewport, 0));
  });
}
