/** Where a card is placed on the map: beside its mark, or docked. Pure geometry; all lengths in pixels from the map's upper left corner. */
import { boxAround, covers, keepOf, type Box, type Mark, type Point, type Size } from '$lib/boxes';
import { CLEARANCE, isInside, seenOf, STEP, type Surroundings } from './sight';

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

/** Sides of a mark, best first: on which axis a card there is away from the mark, and in which direction. */
const SIDES = [
  ['top', 'y', -1],
  ['bottom', 'y', 1],
  ['right', 'x', 1],
  ['left', 'x', -1]
] as const;

/** Positions beside the mark, best first. */
const beside = (mark: Mark, { width, height }: Size, { left, right, top, bottom }: Box): CardPosition[] =>
  SIDES.flatMap(([side, axis, way]) => {
    const [along, length, depth, low, high] =
      axis === 'y' ? (['x', width, height, left, right] as const) : (['y', height, width, top, bottom] as const);
    /** Distance from the mark's middle to the card: past the mark, and past its name if that is near. */
    const least = mark.reach + POINTER + 2;
    const far = Math.max(...keepOf(mark).map((box) => way * (box[side] - mark[axis]))) + CLEARANCE + 1;
    return (far > least && far <= FARTHEST ? [least, far] : [least]).flatMap((away) =>
      SLIDES.flatMap((slide) => {
        const start = clamp(mark[along] - slide * length, low + MARGIN, high - MARGIN - length);
        const at = mark[along] - start;
        const corner = { x: start, y: start, [axis]: mark[axis] + (way > 0 ? away : -away - depth) };
        return at < CORNER || at > length - CORNER ? [] : { ...corner, side, at };
      })
    );
  });

/** A position beside the mark that covers neither mark, name, nor anything on the map; null if there is none. */
export function positionBeside(mark: Mark, card: Size, around: Surroundings): CardPosition | null {
  const { viewport } = around;
  if (!isInside(boxAround(mark, 0), viewport)) return null;
  const free = beside(mark, card, viewport).filter((at) => isFree(at, card, mark, around));
  /** Visible part of a road, rounded to quarters, so that small differences do not change the side. */
  const seen = (at: CardPosition): number => Math.round((seenOf(mark, around, boxAt(at, card)) / mark.line.length) * 4);
  return free.reduce<CardPosition | null>((best, at) => (best === null || seen(at) > seen(best) ? at : best), null);
}

/** The same for a docked card: from the lower left corner upwards, then to the right. `mark` is null if it is not visible. */
export function positionDocked(mark: Mark | null, card: Size, around: Surroundings): CardPosition | null {
  const { left, right, top, bottom } = around.viewport;
  for (let x = left + MARGIN; x + card.width <= right - MARGIN; x += STEP)
    for (let y = bottom - MARGIN - card.height; y >= top + MARGIN; y -= STEP)
      if (isFree({ x, y }, card, mark, around)) return { x, y, side: 'docked' };
  return null;
}
