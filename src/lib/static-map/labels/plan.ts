/** Computes the positions of all names at every breakpoint (map width). */
import { MARKS, POINTS, type NameKind } from '$lib/cartography/symbols';
import type { NamePosition, PlannedName } from '$lib/names';
import { PLANE_WIDTH, type PlanePoint } from '../projection';
import type { Scene } from '../scene';
import { boxAt, strokeBox, type Box } from './box';
import { reportRoadWidth, ROOMY, typeOf, type Candidate, type Label } from './label';
import { BREAKPOINTS } from './breakpoints';
import { lineLabel } from './lines';
import { place } from './place';
import { spotLabel, type Shape } from './spots';
import { wrapped } from './text';

const STREET_RANK = ['ring', 'arterial', 'expressway', 'collector', 'local'];

/** All names, the most important first. `approximately` is put before names whose position is only roughly known. */
function labelsOf(scene: Scene, approximately: string): Label[] {
  const { height } = scene.projection;
  const isInView = ({ at }: { at: PlanePoint }) => !isOutside(scene, at);
  const spots = scene.spots.filter(isInView);
  // A road's name avoids the places on it, as a street's name avoids its crossings.
  const marked = spots.map(({ at }) => at);
  const roads = (width: number) => roadBoxes(scene, width);
  const nowhere = { place: null, role: null };
  const mark = (kind: NameKind, { id, name, at }: { id: string; name: string; at: PlanePoint }) =>
    spotLabel({ kind, text: name, shapes: () => [inOneLine(name)], ...nowhere }, { id, at, radius: 0 }, null);
  const streets = scene.streets
    // The smallest streets have no name here: the live map shows it from a closer zoom on.
    .filter(({ class: name }) => name !== 'local')
    .flatMap((street, i) => (street.name ? [{ ...street, name: street.name, record: null, id: String(i), height }] : []))
    .sort((a, b) => STREET_RANK.indexOf(a.class) - STREET_RANK.indexOf(b.class));
  return [
    // Small areas first: they have the fewest possible positions.
    ...[...spots]
      .sort((a, b) => a.radius - b.radius)
      .map((spot) => {
        const others = spots.filter((other) => other !== spot && other.form === 'area');
        const guessed = spot.confidence === 'low' ? approximately : '';
        const [name, short] = [guessed + spot.name, guessed + spot.short];
        const shapes = (width: number) => shapesOf({ ...spot, name, short }, width);
        const { id, role, ranks } = spot;
        return spotLabel({ kind: 'spot', text: name, shapes, place: id, role, ranks, levels: scene.levels }, spot, { others, roads });
      }),
    ...scene.roads.flatMap((road) => lineLabel('road', { ...road, crossings: marked, height }, { place: road.id, role: road.role }) ?? []),
    ...scene.water
      .filter(isInView)
      .map((water) =>
        spotLabel({ kind: 'water', text: water.name, shapes: () => [inOneLine(water.name)], place: water.place, role: null }, water, null)
      ),
    ...streets.filter(({ class: name }) => name === 'ring').flatMap((street) => lineLabel('street', street, nowhere) ?? []),
    ...scene.landmarks.filter(isInView).map((landmark) => mark('landmark', landmark)),
    ...streets.filter(({ class: name }) => name !== 'ring').flatMap((street) => lineLabel('street', street, nowhere) ?? []),
    ...scene.stations.filter(isInView).map((station) => mark('station', station))
  ];
}

const inOneLine = (text: string): Shape => ({ lines: [text], cost: 0 });

/** Cost of leaving out the report's own name although there is room. */
const WITHOUT_RECORD = 2;

/** Cost of leaving out the kind of place: its colour shows it, too. */
const WITHOUT_KIND = 1;

/** Cost of an abbreviation. */
const ABBREVIATED = 1;

/**
 * Ways to write the name of a place. A name that ends with its kind may be broken before that word, a name of several words between them;
 * the report's own name is added below if there is room.
 */
function shapesOf({ name, short, kind, record }: Scene['spots'][number], width: number): Shape[] {
  const bare = (text: string) => text.slice(0, -kind.length).trimEnd();
  const broken = name.endsWith(kind) && name.length > kind.length ? [bare(name), kind] : null;
  if (record === null) return [inOneLine(name), ...(broken ? [{ lines: broken, cost: 0 }] : [])];
  const isRoomy = width >= ROOMY;
  const written = (text: string, cost: number): Shape[] =>
    [1, 2, 3].flatMap((count) => {
      const lines = wrapped(text, count);
      if (lines.length < count) return [];
      return [...(isRoomy ? [{ lines: [...lines, record], cost }] : []), { lines, cost: cost + (isRoomy ? WITHOUT_RECORD : 0) }];
    });
  if (!broken) return written(name, 0);
  return [...written(name, 0), ...written(bare(name), WITHOUT_KIND), ...written(bare(short), WITHOUT_KIND + ABBREVIATED)];
}

/**
 * Room that controls take in the lower right corner, by the least width of the map in pixels: the legend's row and the list of what is not
 * on the map above it, the row, and the legend's button beside the others.
 */
const CORNERS = [
  {
    from: 850,
    boxes: [
      { width: 460, height: 70 },
      { width: 250, height: 240 }
    ]
  },
  { from: ROOMY, boxes: [{ width: 460, height: 70 }] },
  { from: 380, boxes: [{ width: 185, height: 36 }] }
];

/** The same for the compass rose in the lower left corner, which is small on a small map. */
const ROSES = [
  { from: ROOMY, width: 128, height: 155 },
  { from: 380, width: 68, height: 72 }
];

/**
 * The controls at the bottom of a map `width` by `height` pixels, on pages that have it; on the smallest of maps the names need the room of
 * the legend more.
 */
function overlaid(width: number, height: number, hasRose: boolean): Box[] {
  const corners = CORNERS.find(({ from }) => width >= from)?.boxes ?? [];
  const rose = ROSES.find(({ from }) => hasRose && width >= from);
  return [
    ...corners.map((corner) => boxAt(width - corner.width / 2, height - corner.height / 2, corner.width, corner.height)),
    ...(rose ? [boxAt(rose.width / 2, height - rose.height / 2, rose.width, rose.height)] : [])
  ];
}

/**
 * Controls on a phone, for maps below a width: heights in pixels of the row along the foot and of scale and credits at the top of a low map;
 * size of the compass rose and the list above it, in the lower left corner.
 */
const ON_PHONES = [
  { below: 340, top: 22, foot: 60, corner: { width: 0, height: 0 } },
  { below: 380, top: 22, foot: 76, corner: { width: 0, height: 0 } },
  { below: 480, top: 0, foot: 76, corner: { width: 90, height: 144 } }
];

/** Boxes that names of places must not cover on a phone. Names of the base map may cover them, because there is little room. */
function onPhones(width: number, height: number): Box[] {
  const controls = ON_PHONES.find(({ below }) => width < below);
  if (!controls) return [];
  const { top, foot, corner } = controls;
  return [
    boxAt(width / 2, top / 2, width, top),
    boxAt(width / 2, height - foot / 2, width, foot),
    boxAt(corner.width / 2, height - corner.height / 2, corner.width, corner.height)
  ];
}

/** Roads of the report as they are drawn on a map `width` pixels wide. */
function roadBoxes({ roads, projection }: Scene, width: number): Box[] {
  const scale = width / PLANE_WIDTH;
  const px = ([x, y]: PlanePoint): PlanePoint => [x * scale, y * scale];
  const stroke = reportRoadWidth(projection.growth(width)) + 1;
  return roads.flatMap(({ line }) => line.slice(1).map((to, i) => strokeBox(px(line[i] ?? to), px(to), stroke)));
}

const isOutside = ({ projection }: Scene, [x, y]: PlanePoint): boolean => x < 0 || x > PLANE_WIDTH || y < 0 || y > projection.height;

/** Obstacles for names on a map `width` pixels wide: roads of the report, every mark, and what lies over the map. */
export function obstaclesOf(scene: Scene, width: number): Box[] {
  const scale = width / PLANE_WIDTH;
  const hasRose = scene.spots.some(({ at }) => isOutside(scene, at));
  const square = (at: PlanePoint, size: number) => boxAt(at[0] * scale, at[1] * scale, size, size);
  return [
    ...overlaid(width, scene.projection.height * scale, hasRose),
    ...roadBoxes(scene, width),
    ...scene.spots.map(({ at, form }) => square(at, POINTS[form].spacer)),
    ...scene.landmarks.map(({ at }) => square(at, 2 * MARKS.landmark.reach + 1)),
    ...scene.stations.map(({ at }) => square(at, 2 * MARKS.station.reach))
  ];
}

const half = (value: number): number => Math.round(value * 2) / 2;

export function planLabels(scene: Scene, approximately: string): PlannedName[] {
  const labels = labelsOf(scene, approximately);
  const height = scene.projection.height / PLANE_WIDTH;
  const placements = BREAKPOINTS.map((width) =>
    place(labels, width, width * height, obstaclesOf(scene, width), onPhones(width, width * height))
  );
  return labels.flatMap((label) => {
    const positions = new Map<string, NamePosition>();
    placements.forEach((placed, breakpoint) => {
      for (const { candidate, overlaps } of placed.filter((other) => other.label === label)) {
        const position = positionOf(candidate, scene.projection.height, overlaps);
        const key = JSON.stringify(position);
        const same = positions.get(key) ?? position;
        same.breakpoints.push(breakpoint);
        positions.set(key, same);
      }
    });
    const { id, kind, text, place: placeId, role, ranks } = label;
    const { spacing } = typeOf(kind, PLANE_WIDTH);
    return positions.size > 0
      ? [{ id, kind, text, spacing, place: placeId, role, ...(ranks.length && { ranks }), positions: [...positions.values()] }]
      : [];
  });
}

/** Rounded for output, so that positions which are equal at several breakpoints become one: tenths of a percent, half pixels, degrees. */
function positionOf({ anchor, dx, dy, turn, size, lines, glyphs, signs }: Candidate, height: number, overlaps: boolean): NamePosition {
  return {
    x: Math.round(anchor[0] * (1000 / PLANE_WIDTH)) / 10,
    y: Math.round((anchor[1] / height) * 1000) / 10,
    dx: glyphs ? 0 : half(dx),
    dy: glyphs ? 0 : half(dy),
    turn: Math.round(turn),
    size,
    lines,
    glyphs: glyphs && glyphs.map((glyph) => ({ x: half(glyph.x), y: half(glyph.y), turn: Math.round(glyph.turn / 4) * 4 })),
    ...(signs && { signs }),
    breakpoints: [],
    overlaps
  };
}
