/** Oriented rectangles, in CSS pixels: the area of a word or of a piece of road. */
export type Box = {
  x: number;
  y: number;
  halfWidth: number;
  halfHeight: number;
  /** Direction of its width. */
  cos: number;
  sin: number;
  /** Half the extent along the axes of the screen: decides most tests without trigonometry. */
  reachX: number;
  reachY: number;
};

function box(x: number, y: number, halfWidth: number, halfHeight: number, cos: number, sin: number): Box {
  const reachX = halfWidth * Math.abs(cos) + halfHeight * Math.abs(sin);
  const reachY = halfWidth * Math.abs(sin) + halfHeight * Math.abs(cos);
  return { x, y, halfWidth, halfHeight, cos, sin, reachX, reachY };
}

/** Rectangle about its middle, turned by `degrees` clockwise on the screen. */
export function boxAt(x: number, y: number, width: number, height: number, degrees = 0): Box {
  const angle = (degrees * Math.PI) / 180;
  return box(x, y, width / 2, height / 2, Math.cos(angle), Math.sin(angle));
}

/** The rectangle of a straight stroke from one point to the other. */
export function strokeBox([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number], width: number): Box {
  const length = Math.hypot(bx - ax, by - ay) || 1;
  return box((ax + bx) / 2, (ay + by) / 2, length / 2, width / 2, (bx - ax) / length, (by - ay) / length);
}

/** The box grown by `by` pixels on each side. */
export const grown = ({ x, y, halfWidth, halfHeight, cos, sin }: Box, by: number): Box =>
  box(x, y, halfWidth + by, halfHeight + by, cos, sin);

const isNear = (a: Box, b: Box): boolean => Math.abs(b.x - a.x) < a.reachX + b.reachX && Math.abs(b.y - a.y) < a.reachY + b.reachY;

/** Half the extent of the box along a unit direction. */
const reach = ({ halfWidth, halfHeight, cos, sin }: Box, dx: number, dy: number): number =>
  halfWidth * Math.abs(cos * dx + sin * dy) + halfHeight * Math.abs(cos * dy - sin * dx);

/** Whether two rectangles share more than an edge (separating axes; touching is allowed). */
export function overlap(a: Box, b: Box): boolean {
  if (!isNear(a, b)) return false;
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const apart = (ux: number, uy: number) => Math.abs(dx * ux + dy * uy) >= reach(a, ux, uy) + reach(b, ux, uy);
  return !(apart(a.cos, a.sin) || apart(-a.sin, a.cos) || apart(b.cos, b.sin) || apart(-b.sin, b.cos));
}

/** The smallest upright box around all of `boxes`. */
function hullOf(boxes: readonly Box[]): Box {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y, reachX, reachY } of boxes) {
    [left, right] = [Math.min(left, x - reachX), Math.max(right, x + reachX)];
    [top, bottom] = [Math.min(top, y - reachY), Math.max(bottom, y + reachY)];
  }
  return box((left + right) / 2, (top + bottom) / 2, (right - left) / 2, (bottom - top) / 2, 1, 0);
}

/** Whether any of `boxes` overlaps any of `others`. */
export function overlapAny(boxes: readonly Box[], others: readonly Box[]): boolean {
  const hull = hullOf(boxes);
  return others.some((other) => isNear(hull, other) && boxes.some((own) => overlap(own, other)));
}

/** Whether the box is completely inside the rectangle from the origin to `width`, `height`, at least `margin` pixels from its edges. */
export function isInside({ x, y, reachX, reachY }: Box, width: number, height: number, margin: number): boolean {
  return x >= reachX + margin && x <= width - reachX - margin && y >= reachY + margin && y <= height - reachY - margin;
}
