/** Finds where a place and its name are drawn on the live map now. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { boxAround, MARK_REACH, ROAD_POINTS, type Box, type Mark, type Point } from '$lib/boxes';
import { anchorOf, isUnbounded, pointAlong } from '$lib/geography/anchor';
import { contains } from '$lib/geography/bounds';
import { extentOf } from '$lib/geography/extent';
import { lineOf, roadOf } from '$lib/geography/network';
import type { MappedReport, Network, Place } from '$lib/report/report';
import type { LngLat } from '$lib/report/schema';

/** Largest distance of a name from its mark, and precision of the measured box, pixels. */
const NAME = { across: 190, down: 70, exact: 3 };

const NAMES = [
  'picked-labels',
  'planned-picked-labels',
  'planned-picked-signs',
  'planned-labels',
  'planned-signs',
  'places-labels',
  'roads-labels'
];

/** Whether a name of the place is in a box. MapLibre does not report the position of names, but can be queried for features in a box. */
function nameFinder(map: MapLibreMap, id: string): (box: Box) => boolean {
  return ({ left, top, right, bottom }) =>
    map
      .queryRenderedFeatures(
        [
          [left, top],
          [right, bottom]
        ],
        { layers: NAMES }
      )
      .some(({ properties }) => properties['id'] === id);
}

/** Binary search for the limit between two lengths: `holds` is true at `yes`, and false at `no`. */
function border(yes: number, no: number, holds: (at: number) => boolean): number {
  let [inside, outside] = [yes, no];
  while (Math.abs(inside - outside) > NAME.exact) {
    const middle = (inside + outside) / 2;
    if (holds(middle)) inside = middle;
    else outside = middle;
  }
  return inside;
}

/** The box of a name near a point, found by binary search; none if it is not drawn. `down`: its largest distance above and below. */
function nameNear({ x, y }: Point, down: number, hasName: (box: Box) => boolean): Box[] {
  const whole = { left: x - NAME.across, top: y - down, right: x + NAME.across, bottom: y + down };
  if (!hasName(whole)) return [];
  // A box from one side up to the name's nearer edge does not touch the name; a slightly longer one does.
  const left = border(whole.right, whole.left, (at) => hasName({ ...whole, right: at }));
  const right = border(whole.left, whole.right, (at) => hasName({ ...whole, left: at }));
  const top = border(whole.bottom, whole.top, (at) => hasName({ ...whole, bottom: at }));
  const bottom = border(whole.top, whole.bottom, (at) => hasName({ ...whole, top: at }));
  return [{ left, top, right, bottom }];
}

/** The box of a road's name, which may be written along it several times: of the one closest to the road's middle. */
function nameAlong(middle: Point, line: readonly Point[], hasName: (box: Box) => boolean): Box[] {
  const distance = ({ x, y }: Point): number => Math.hypot(x - middle.x, y - middle.y);
  const named = line.filter((point) => hasName(boxAround(point, 12)));
  const [closest] = named.sort((a, b) => distance(a) - distance(b));
  return closest ? nameNear(closest, NAME.across, hasName) : [];
}

/** Points along roads, by place: cached, because they are needed on every frame of a movement. */
const measured = new WeakMap<Place, LngLat[]>();

/** Points at equal distances along the road of a place; none if it is not a road. */
function pointsAlong(place: Place, network: Network): LngLat[] {
  if (!place.geometry || !('roadId' in place.geometry)) return [];
  const known = measured.get(place);
  if (known) return known;
  const line = lineOf(network, roadOf(network, place.geometry.roadId));
  const points = Array.from({ length: ROAD_POINTS + 1 }, (_, i) => pointAlong(line, i / ROAD_POINTS));
  measured.set(place, points);
  return points;
}

/**
 * The mark of a place, in pixels of the map. Null without a position, for a whole area, and for a place off the map that is not visible
 * (its mark is on the compass rose). With `names` its name is searched, which takes a few milliseconds.
 */
export function markOf(map: MapLibreMap, place: Place, report: Pick<MappedReport, 'site' | 'network'>, names: boolean): Mark | null {
  const { network } = report;
  const anchor = anchorOf(place, network);
  if (!anchor || isUnbounded(place)) return null;
  if (!contains(extentOf(report), anchor) && !map.getBounds().contains(anchor)) return null;
  const pixel = (at: LngLat): Point => {
    const { x, y } = map.project(at);
    return { x, y };
  };
  const middle = pixel(anchor);
  const line = pointsAlong(place, network).map(pixel);
  const hasName = names ? nameFinder(map, place.id) : null;
  const found = hasName ? (line.length > 0 ? nameAlong(middle, line, hasName) : nameNear(middle, NAME.down, hasName)) : [];
  return { ...middle, reach: MARK_REACH, names: found, line };
}
