/** Whether a mark is visible on the map, and how far the map has to move. All lengths in pixels from the map's upper left corner. */
import { boxAround, covers, keepOf, moved, obstaclesOf, type Box, type Mark, type Point } from '$lib/boxes';
import type { LiveMap } from '$lib/live';
import { isOnRose } from './static-mark';

/** The map's box, and the boxes of controls over it. */
export type Surroundings = { viewport: Box; obstacles: readonly Box[] };

/** Gaps between the card and anything else, and between the mark and controls over the map. */
export const CLEARANCE = 8;
/** Step (pixels) of the search for free room. */
export const STEP = 24;
export function isInside(box: Box, viewport: Box): boolean {
  return box.left >= viewport.left && box.top >= viewport.top && box.right <= viewport.right && box.bottom <= viewport.bottom;
}

/** How many points of a road are visible, and not covered by obstacles or `cards`; 0 for a mark that is no road. */
export const seenOf = ({ line }: Mark, { viewport, obstacles }: Surroundings, ...cards: Box[]): number =>
  line
    .map((point) => boxAround(point, 1))
    .filter((dot) => isInside(dot, viewport) && ![...obstacles, ...cards].some((box) => covers(box, dot, 0))).length;

/** Whether the mark is visible: inside the viewport, for a road at least half of it, and not covered. */
export function isClear(mark: Mark, around: Surroundings): boolean {
  const { viewport, obstacles } = around;
  const { line, reach } = mark;
  if (line.length > 0 ? seenOf(mark, around) < line.length / 2 : !isInside(boxAround(mark, reach + CLEARANCE), viewport)) return false;
  return keepOf(mark).every((part) => isInside(part, viewport) && !obstacles.some((box) => covers(box, part, CLEARANCE)));
}

/** The shortest move of the map after which the mark is visible and `hasRoom` holds, e.g. for a card beside it. Null if there is none. */
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
  return best;
}

/** The surroundings of a mark on the map in `pane`. `docked`: cards that count as covering the map. */
export const surroundingsOf = (pane: HTMLElement, docked: readonly Element[]): Surroundings => ({
  viewport: { left: 0, top: 0, right: pane.clientWidth, bottom: pane.clientHeight },
  obstacles: obstaclesOf(pane, docked)
});

/** Moves the live map by the least distance after which a place is visible, and returns it; null if there is none. */
export function bringIntoSight(pane: HTMLElement, live: LiveMap | undefined, id: string, docked: readonly Element[]): Point | null {
  const mark = isOnRose(pane, id) ? null : live?.mark(id, true);
  const around = surroundingsOf(pane, docked);
  if (!live || !mark || isClear(mark, around)) return null;
  const by = shiftOf(mark, around);
  if (by) live.moveBy(by);
  else if (mark.line.length > 0) live.showAll(id);
  return by;
}
