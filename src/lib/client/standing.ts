/** Where a card stands beside a point of the map. All lengths in pixels. */

import type { Box } from '$lib/live';

type Side = 'top' | 'bottom' | 'left' | 'right';
type Size = { width: number; height: number };
type Point = { x: number; y: number };

const SIDES: readonly Side[] = ['top', 'bottom', 'right', 'left'];
/** Space kept between card and place, and card and frame. */
const GAP = 10;

/** Room on a side of the point, past the place itself, within the frame; negative when the card does not fit there. */
function spare(side: Side, point: Point, reach: number, card: Size, frame: Box): number {
  const past = reach + 2 * GAP;
  if (side === 'top') return point.y - frame.top - past - card.height;
  if (side === 'bottom') return frame.bottom - point.y - past - card.height;
  if (side === 'left') return point.x - frame.left - past - card.width;
  return frame.right - point.x - past - card.width;
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/**
 * Top-left corner of a card for the place that reaches `reach` around `point`: above it where it fits, else below or
 * beside. It never leaves the frame; where nothing fits it covers part of the place rather than its middle.
 */
export function standing(point: Point, reach: number, card: Size, frame: Box): Point {
  const room = (side: Side): number => spare(side, point, reach, card, frame);
  const widest = SIDES.reduce((best, side) => (room(side) > room(best) ? side : best));
  const side = SIDES.find((it) => room(it) >= 0) ?? widest;
  const away = reach + GAP;
  const x = side === 'left' ? point.x - away - card.width : side === 'right' ? point.x + away : point.x - card.width / 2;
  const y = side === 'top' ? point.y - away - card.height : side === 'bottom' ? point.y + away : point.y - card.height / 2;
  return {
    x: clamp(x, frame.left + GAP, Math.max(frame.left + GAP, frame.right - GAP - card.width)),
    y: clamp(y, frame.top + GAP, Math.max(frame.top + GAP, frame.bottom - GAP - card.height))
  };
}
