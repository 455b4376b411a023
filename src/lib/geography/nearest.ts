/** Points on a plane. */

type Point = [x: number, y: number];

/** The point at a share of the way from one to another. */
export const between = ([x0, y0]: Point, [x1, y1]: Point, share: number): Point => [x0 + share * (x1 - x0), y0 + share * (y1 - y0)];

/** The point of some lines that is nearest to another, and its distance in the units of the plane; that point itself, at 0, if there are none. */
export function nearestOn(lines: readonly (readonly Point[])[], to: Point): { point: Point; distance: number } {
  let nearest = { point: to, distance: Infinity };
  for (const line of lines)
    for (const [index, end] of line.entries()) {
      const start = line[index - 1] ?? end;
      const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
      const along = ((to[0] - start[0]) * dx + (to[1] - start[1]) * dy) / (dx ** 2 + dy ** 2 || 1);
      const point = between(start, end, Math.max(0, Math.min(1, along)));
      const distance = Math.hypot(to[0] - point[0], to[1] - point[1]);
      if (distance < nearest.distance) nearest = { point, distance };
    }
  return lines.length ? nearest : { point: to, distance: 0 };
}
