/** Greedy placement by rank: each name takes the best free position; a name without one is left out. */
import { grown, isInside, overlapAny, type Box } from './box';
import type { Candidate, Label, Offer } from './label';
import { REPEAT } from './lines';

/** `overlaps`: another name or an obstacle, and so is only shown while its place is picked. */
export type Placed = { label: Label; candidate: Candidate; overlaps: boolean };

/** Gap (pixels) around a name, and between a name and the edge of the map. */
const AIR = 1.5;
const MARGIN = 3;

/** The cheapest candidate that `fits`; candidates come sorted by their lower bound, so the search can stop early. */
function cheapest(offers: readonly Offer<Whole>[], fits: (candidate: Whole) => boolean): Whole | null {
  let best: Whole | null = null;
  for (const { floor, make } of offers) {
    if (best && floor >= best.cost) break;
    const candidate = make();
    if (candidate && (!best || candidate.cost < best.cost) && fits(candidate)) best = candidate;
  }
  return best;
}

/** One run of the greedy placement, each name once; returns what it placed and which names were left out. */
function run(queue: readonly Queued[]) {
  const sheet: Sheet = { taken: [], placed: [] };
  const without = queue.filter((queued) => !add(sheet, queued, () => true));
  return { sheet, without };
}

/** A candidate inside the map; `isClear`: it overlaps no obstacle. Neither changes when more names are placed. */
type Whole = Candidate & { isClear: boolean };
type Queued = { label: Label; offers: Offer<Whole>[] };
/** What has been placed, and the boxes it covers. */
type Sheet = { taken: Box[]; placed: Placed[] };

/** Places the name at its best free position; false if there is none. */
function add(sheet: Sheet, { label, offers }: Queued, fits: (candidate: Candidate) => boolean): boolean {
  const candidate = cheapest(offers, (each) => each.isClear && fits(each) && !overlapAny(each.boxes, sheet.taken));
  if (!candidate) return false;
  sheet.placed.push({ label, candidate, overlaps: false });
  sheet.taken.push(...candidate.boxes.map((box) => grown(box, AIR)));
  return true;
}

/** What it costs to leave out these names: every award of a place counts as much as a name. */
const lossOf = (without: readonly Queued[]): number => without.reduce((sum, { label }) => sum + 1 + label.ranks.length, 0);

/** Number of runs with one order, each with the names that were left out before moved to the front. */
const TRIES = 12;

/** The run that loses least, of those that begin with one of the orders. */
function placeFirst(orders: readonly (readonly Queued[])[]): Sheet {
  let best: ReturnType<typeof run> | undefined;
  for (let order of orders) {
    for (let tries = 0; tries < TRIES; tries++) {
      const last = run(order);
      if (!best || lossOf(last.without) < lossOf(best.without)) best = last;
      if (best.without.length === 0) return best.sheet;
      order = [...last.without, ...order.filter((queued) => !last.without.includes(queued))];
    }
  }
  return best?.sheet ?? { taken: [], placed: [] };
}

/**
 * The labels, most important first, on a map of `width` by `height` pixels. No name may cover `obstacles`, and no name of a place
 * `controls`.
 */
export function place(
  labels: readonly Label[],
  width: number,
  height: number,
  obstacles: readonly Box[],
  controls: readonly Box[] = []
): Placed[] {
  const withControls = [...obstacles, ...controls];
  const isWhole = ({ boxes }: Candidate) => boxes.every((box) => isInside(box, width, height, MARGIN));
  /** Each candidate is laid out and tested against the obstacles at most once. */
  const once = (label: Label, { floor, make }: Offer): Offer<Whole> => {
    const avoided = label.place ? withControls : obstacles;
    let made: Whole | null | undefined;
    const tried = (candidate: Candidate | null): Whole | null =>
      candidate && isWhole(candidate) ? { ...candidate, isClear: !overlapAny(candidate.boxes, avoided) } : null;
    return { floor, make: () => (made === undefined ? (made = tried(make())) : made) };
  };
  const queue = labels.map((label) => ({ label, offers: label.offers(width).map((offer) => once(label, offer)).sort((a, b) => a.floor - b.floor) })); // prettier-ignore
  const first = queue.filter(({ label }) => label.must);
  const byAwards = first.toSorted((a, b) => b.label.ranks.length - a.label.ranks.length);
  const sheet = placeFirst([first, first.toReversed(), byAwards]);
  for (const queued of queue.filter(({ label }) => !label.must)) add(sheet, queued, () => true);
  const placedOf = (label: Label) => sheet.placed.filter((other) => other.label === label).map(({ candidate }) => candidate);
  // Names are only repeated after every name has had its chance.
  for (const queued of queue) {
    for (let times = queued.label.times(width); times > 1 && placedOf(queued.label).length > 0; times--) {
      add(sheet, queued, (candidate) => placedOf(queued.label).every((other) => distance(candidate, other) >= REPEAT));
    }
  }
  for (const { label, offers } of queue) {
    if (!label.place || placedOf(label).length > 0) continue;
    const candidate = cheapest(offers, () => true);
    if (candidate) sheet.placed.push({ label, candidate, overlaps: true });
  }
  return sheet.placed;
}

function distance(a: Candidate, b: Candidate): number {
  const [from, to] = [a.boxes[a.boxes.length >> 1], b.boxes[b.boxes.length >> 1]];
  return from && to ? Math.hypot(from.x - to.x, from.y - to.y) : 0;
}
