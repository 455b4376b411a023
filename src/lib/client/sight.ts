/** Whether a mark can be seen on the map, and how the map has to move for it. All lengths in pixels from the map's upper left corner. */
import { boxAround, covers, keepOf, moved, obstaclesOf, type Box, type Mark, type Point } from '$lib/boxes';
import type { LiveMap } from '$lib/live';
import { isOnRose } from './static-mark';

/** The map's box, and what lies over it. */
export type Surroundings = { viewport: Box; obstacles: readonly Box[] };

/** Space kept between the card and anything else, and between the mark and what lies over the map. */
export const CLEARANCE = 8;
/** Steps in which free room is looked for. */
export const STEP = 24;
export function isInside(box: Box, viewport: Box): boolean {
  return box.left >= viewport.left && box.top >= viewport.top && box.right <= viewport.right && box.bottom <= viewport.bottom;
}

export const isInSight = ({ x, y }: Point, viewport: Box): boolean =>
  x > viewport.left && x < viewport.right && y > viewport.top && y < viewport.bottom;

/** Whether the mark can be seen: in the viewport, and for a road at least half of it, under nothing that lies on the map. */
export function isClear(mark: Mark, { viewport, obstacles }: Surroundings): boolean {
  if (mark.line.length > 0) {
    const seen = mark.line.filter((point) => isInSight(point, viewport) && !obstacles.some((box) => covers(box, boxAround(point, 1), 0)));
    if (seen.length < mark.line.length / 2) return false;
  } else if (!isInside(boxAround(mark, mark.reach + CLEARANCE), viewport)) return false;
  return keepOf(mark).every((part) => isInside(part, viewport) && !obstacles.some((box) => covers(box, part, CLEARANCE)));
}

/**
 * The shortest way to move the map so that the mark is clear, and where there is what `hasRoom` asks for, as a card beside it. Null where
 * nothing of that kind helps.
 */
export function shiftOf(mark: Mark, around: Surroundings, hasRoom: (there: Mark) => boolean = () => true): Point | null {
  const { viewport } = around;
  let best: (Point & { length: number }) | null = null;
  for (let x = viewport.left + STEP; x < viewport.right; x += STEP)
    for (let y = viewport.top + STEP; y < viewport.bottom; y += STEP) {
      const by = { x: x - mark.x, y: y - mark.y };
      const length = Math.hypot(by.x, by.y);
      if (best && length >= best.length) continue;
      const there = moved(mark, by);
      if (isClear(there, around) && hasRoom(there)) best = { ...by, length };
    }
  return best && { x: best.x, y: best.y };
}

/** The surroundings of a mark on the map that `pane` shows. `docked`: cards that lie on it as everything else does. */
export const surroundingsOf = (pane: HTMLElement, docked: readonly Element[]): Surroundings => ({
  viewport: { left: 0, top: 0, right: pane.clientWidth, bottom: pane.clientHeight },
  obstacles: obstaclesOf(pane, docked)
});

/** Moves the live map just so that a place can be seen on it, if it cannot. */
export function bringIntoSight(pane: HTMLElement, live: LiveMap | undefined, id: string, docked: readonly Element[]): void {
  if (isOnRose(pane, id)) return;
  const mark = live?.mark(id, true);
  const around = surroundingsOf(pane, docked);
  if (!live || !mark || isClear(mark, around)) return;
  const by = shiftOf(mark, around);
  if (by) live.moveBy(by);
  else if (mark.line.length > 0) live.showAll(id);
}
