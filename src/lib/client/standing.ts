/** Where a card is placed on the map: beside its mark, or docked. Pure geometry; all lengths in pixels from the map's upper left corner. */
import { boxAround, covers, keepOf, type Box, type Mark, type Point, type Size } from '$lib/boxes';
import { CLEARANCE, isInside, isInSight, STEP, type Surroundings } from './sight';

export type Side = 'top' | 'bottom' | 'left' | 'right';
/** Upper left corner of the card. `at`: position of the pointer along its edge; a docked card has none. */
export type Standing = Point & ({ side: Side; at: number } | { side: 'docked' });

/** Gap between card and viewport. */
const MARGIN = 10;
/** Length of the card's pointer. */
const POINTER = 8;
/** Distance of the pointer from the card's corners. */
const CORNER = 18;
/** Largest distance that a name under a mark may keep the card from it. */
const FARTHEST = 70;
/** Largest share of a road's length that its card may cover. */
const MOST_HIDDEN = 0.4;
/** Positions of the pointer along the card's edge, as shares of its length. */
const SLIDES = [0.5, 0.3, 0.7, 0.15, 0.85];

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, Math.max(low, high)));

const boxAt = ({ x, y }: Point, { width, height }: Size): Box => ({ left: x, top: y, right: x + width, bottom: y + height });

/** Share of a visible road that a box covers, 0 to 1. */
function hiddenPart(box: Box, { line }: Mark, viewport: Box): number {
  const seen = line.filter(({ x, y }) => x >= viewport.left && x <= viewport.right && y >= viewport.top && y <= viewport.bottom);
  return seen.length === 0 ? 0 : seen.filter((point) => covers(box, boxAround(point, 1), 0)).length / seen.length;
}

function isFree(box: Box, mark: Mark | null, { viewport, obstacles }: Surroundings): boolean {
  return (
    isInside(box, viewport) &&
    !obstacles.some((other) => covers(box, other, CLEARANCE)) &&
    !(mark && (keepOf(mark).some((part) => covers(box, part, CLEARANCE)) || hiddenPart(box, mark, viewport) > MOST_HIDDEN))
  );
}

/** Positions beside the mark, best first. */
function beside(mark: Mark, card: Size, viewport: Box): Standing[] {
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
function* docks(card: Size, viewport: Box): Generator<Standing> {
  const [lowest, leftmost] = [viewport.bottom - MARGIN - card.height, viewport.left + MARGIN];
  for (let x = leftmost; x + card.width <= viewport.right - MARGIN; x += STEP)
    for (let y = lowest; y >= viewport.top + MARGIN; y -= STEP) yield { x, y, side: 'docked' };
}

/** A position beside the mark that covers neither mark, name, nor anything on the map; null if there is none. */
export function standingBeside(mark: Mark, card: Size, around: Surroundings): Standing | null {
  const { viewport } = around;
  if (!isInSight(mark, viewport)) return null;
  const free = beside(mark, card, viewport).filter((at) => isFree(boxAt(at, card), mark, around));
  const hidden = (at: Standing): number => Math.round(hiddenPart(boxAt(at, card), mark, viewport) * 4);
  return free.reduce<Standing | null>((best, at) => (best === null || hidden(at) < hidden(best) ? at : best), null);
}

/** The same for a docked card; `mark` is null if it is not visible. */
export function standingDocked(mark: Mark | null, card: Size, around: Surroundings): Standing | null {
  for (const at of docks(card, around.viewport)) if (isFree(boxAt(at, card), mark, around)) return at;
  return null;
}

/** Whether a card may keep its position beside a mark that has moved or whose name has changed. */
export function staysFree(at: Point, card: Size, mark: Mark | null, around: Surroundings): boolean {
  return isFree(boxAt(at, card), mark, around);
}
