/** Where a card is placed on the map: beside its mark, or docked. Pure geometry; all lengths in pixels from the map's upper left corner. */
import { covers, keepOf, type Box, type Mark, type Point, type Size } from '$lib/boxes';
import { CLEARANCE, isInside, isInSight, seenOf, STEP, type Surroundings } from './sight';

export type Side = 'top' | 'bottom' | 'left' | 'right';
/** Upper left corner of the card. `at`: position of the pointer along its edge; a docked card has none. */
export type CardPosition = Point & ({ side: Side; at: number } | { side: 'docked' });

/** Gap between card and viewport. */
const MARGIN = 10;
/** Length of the card's pointer. */
const POINTER = 8;
/** Distance of the pointer from the card's corners. */
const CORNER = 18;
/** A name that reaches farther than this from the middle of its mark, pixels, does not move the card away. */
const FARTHEST = 70;
/** If less than half of a road is visible, the card has to leave at least this share of the visible part uncovered. */
const LEAST_SEEN = 0.6;
/** Positions of the pointer along the card's edge, as shares of its length. */
const SLIDES = [0.5, 0.3, 0.7, 0.15, 0.85];

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, Math.max(low, high)));

const boxAt = ({ x, y }: Point, { width, height }: Size): Box => ({ left: x, top: y, right: x + width, bottom: y + height });

/** Whether half of a road stays visible with a card at `box`; if less than half is visible now, most of that part. */
function leavesRoad(box: Box, mark: Mark, around: Surroundings): boolean {
  const [half, before] = [mark.line.length / 2, seenOf(mark, around)];
  return seenOf(mark, around, box) >= (before < half ? before * LEAST_SEEN : half);
}

/** Whether a card at this place covers neither mark, name, nor anything on the map. `mark` is null if it is not visible. */
export function isFree(at: Point, card: Size, mark: Mark | null, around: Surroundings): boolean {
  const box = boxAt(at, card);
  return (
    isInside(box, around.viewport) &&
    !around.obstacles.some((other) => covers(box, other, CLEARANCE)) &&
    !(mark && (keepOf(mark).some((part) => covers(box, part, CLEARANCE)) || !leavesRoad(box, mark, around)))
  );
}

/** Positions beside the mark, best first. */
function beside(mark: Mark, card: Size, viewport: Box): CardPosition[] {
  const keep = keepOf(mark);
  /** Distance from the mark's middle to the card: past the mark, and past its name if that is near. */
  const distances = (past: (box: Box) => number): number[] => {
    const least = mark.reach + POINTER + 2;
    const far = Math.max(...keep.map(past)) + CLEARANCE + 1;
    return far > least && far <= FARTHEST ? [least, far] : [least];
  };
  const across = SLIDES.map((slide) => ({
    x: clamp(mark.x - slide * card.width, viewport.left + MARGIN, viewport.right - MARGIN - card.width)
  }));
  const down = SLIDES.map((slide) => ({
    y: clamp(mark.y - slide * card.height, viewport.top + MARGIN, viewport.bottom - MARGIN - card.height)
  }));
  return [
    ...distances(({ top }) => mark.y - top).flatMap((away) =>
      across.map(({ x }) => ({ x, y: mark.y - away - card.height, side: 'top' as const, at: mark.x - x }))
    ),
    ...distances(({ bottom }) => bottom - mark.y).flatMap((away) =>
      across.map(({ x }) => ({ x, y: mark.y + away, side: 'bottom' as const, at: mark.x - x }))
    ),
    ...distances(({ right }) => right - mark.x).flatMap((away) =>
      down.map(({ y }) => ({ x: mark.x + away, y, side: 'right' as const, at: mark.y - y }))
    ),
    ...distances(({ left }) => mark.x - left).flatMap((away) =>
      down.map(({ y }) => ({ x: mark.x - away - card.width, y, side: 'left' as const, at: mark.y - y }))
    )
  ].filter(({ side, at }) => at >= CORNER && at <= (side === 'top' || side === 'bottom' ? card.width : card.height) - CORNER);
}

/** Positions for a docked card: from the lower left corner upwards, then to the right. */
function* docks(card: Size, viewport: Box): Generator<CardPosition> {
  const [lowest, leftmost] = [viewport.bottom - MARGIN - card.height, viewport.left + MARGIN];
  for (let x = leftmost; x + card.width <= viewport.right - MARGIN; x += STEP)
    for (let y = lowest; y >= viewport.top + MARGIN; y -= STEP) yield { x, y, side: 'docked' };
}

/** A position beside the mark that covers neither mark, name, nor anything on the map; null if there is none. */
export function positionBeside(mark: Mark, card: Size, around: Surroundings): CardPosition | null {
  const { viewport } = around;
  if (!isInSight(mark, viewport)) return null;
  const free = beside(mark, card, viewport).filter((at) => isFree(at, card, mark, around));
  /** Visible part of a road, rounded to quarters, so that small differences do not change the side. */
  const seen = (at: CardPosition): number => Math.round((seenOf(mark, around, boxAt(at, card)) / mark.line.length) * 4);
  return free.reduce<CardPosition | null>((best, at) => (best === null || seen(at) > seen(best) ? at : best), null);
}

/** The same for a docked card; `mark` is null if it is not visible. */
export function positionDocked(mark: Mark | null, card: Size, around: Surroundings): CardPosition | null {
  for (const at of docks(card, around.viewport)) if (isFree(at, card, mark, around)) return at;
  return null;
}
