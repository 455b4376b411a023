/** Turns elements into features: ways into lines and areas; multipolygons are assembled. */
import type { Feature, LineString, MultiPolygon, Polygon } from 'geojson';
import osm2geojson from 'osm2geojson-lite';
import type { BasemapProperties, Kind } from '../../../src/lib/base.ts';
import type { LngLat } from '../../../src/lib/report/schema.ts';
import { classify, type Drawn } from './classify.ts';
import type { Element, Relation, Tags, Way } from './elements.ts';
import { Positions } from './positions.ts';

export type Shape = LineString | Polygon | MultiPolygon;
export type Drawing = Feature<Shape, BasemapProperties> & { kind: Kind };

/** What was read: features in the order of the file, and what had to be left out. */
export type Extract = { drawings: Drawing[]; timestamp?: string; nodes: number; ways: number; incomplete: number };

/** Reads all of an extract. Nodes are only looked up at the end, so the order of the file does not matter. */
export async function drawingsOf(elements: AsyncIterable<Element> | Iterable<Element>): Promise<Extract> {
  const positions = new Positions();
  const ways: { way: Way; drawn: Drawn }[] = [];
  /** All ways, also those not drawn: any of them may be a member of a multipolygon. */
  const lines = new Map<number, number[] | LngLat[]>();
  const relations: { relation: Relation; drawn: Drawn }[] = [];
  let timestamp: string | undefined;

  for await (const element of elements) {
    if (element.type === 'node') positions.add(element.id, element.lon, element.lat);
    else if (element.type === 'timestamp') timestamp = element.value;
    else if (element.type === 'way') {
      const drawn = classify(element.tags);
      if (drawn) ways.push({ way: element, drawn });
      lines.set(element.id, element.line ?? element.refs);
    } else if (/^(multipolygon|boundary)$/.test(element.tags['type'] ?? '')) {
      const drawn = classify(element.tags);
      if (drawn?.form === 'area') relations.push({ relation: element, drawn });
    }
  }

  const pointsOf = (line: number[] | LngLat[]): (LngLat | undefined)[] =>
    line.map((point) => (typeof point === 'number' ? positions.of(point) : point));
  const made = [
    ...ways.map(({ way, drawn }) => ({ drawn, tags: way.tags, shapes: shapesOf(pointsOf(lines.get(way.id) ?? []), drawn.form) })),
    ...relations.map(({ relation, drawn }) => {
      const shape = areaOf(relation, (id) => relation.lines?.get(id) ?? pointsOf(lines.get(id) ?? []));
      return { drawn, tags: relation.tags, shapes: shape ? [shape] : [] };
    })
  ];
  return {
    drawings: made.flatMap(({ drawn, tags, shapes }) => shapes.map((geometry) => drawingOf(drawn, tags, geometry))),
    ...(timestamp && { timestamp }),
    nodes: positions.size,
    ways: lines.size,
    incomplete: made.filter(({ shapes }) => shapes.length === 0).length
  };
}

function drawingOf({ kind, class: of }: Drawn, tags: Tags, geometry: Shape): Drawing {
  const name = tags['name:zh'] ?? tags['name'];
  const nameEn = tags['name:en'];
  const named = kind !== 'buildings';
  const properties = { class: of, ...(named && name && { name }), ...(named && nameEn && { nameEn }) };
  return { type: 'Feature', kind, properties, geometry };
}

const isSame = (a: LngLat | undefined, b: LngLat | undefined): boolean =>
  a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];

/** A line is drawn where its points are known, in several pieces if needed; an area only if all of its points are known. */
function shapesOf(points: (LngLat | undefined)[], form: Drawn['form']): Shape[] {
  if (form === 'area') {
    const ring = points.filter((point) => point !== undefined);
    const whole = ring.length === points.length && ring.length > 3 && isSame(ring[0], ring.at(-1));
    return whole ? [{ type: 'Polygon', coordinates: [ring] }] : [];
  }
  const pieces: LngLat[][] = [[]];
  for (const point of points) {
    if (!point) pieces.push([]);
    else pieces.at(-1)?.push(point);
  }
  return pieces.filter((piece) => piece.length > 1).map((coordinates) => ({ type: 'LineString', coordinates }));
}

/** The area of a multipolygon; null if a part is missing, because an incomplete outline would enclose the wrong area. */
function areaOf({ id, members }: Relation, pointsOf: (id: number) => (LngLat | undefined)[]): Polygon | MultiPolygon | null {
  const parts = members.filter(({ type }) => type === 'way').map(({ ref, role }) => ({ type: 'way', ref, role, line: pointsOf(ref) }));
  if (parts.length === 0 || parts.some(({ line }) => line.length < 2 || line.includes(undefined))) return null;
  const element = {
    type: 'relation',
    id,
    tags: { type: 'multipolygon' },
    members: parts.map(({ line, ...member }) => ({ ...member, geometry: line.map((at) => ({ lon: at?.[0], lat: at?.[1] })) }))
  };
  const [area] = osm2geojson({ elements: [element] }, { completeFeature: true }).features;
  return area?.geometry.type === 'Polygon' || area?.geometry.type === 'MultiPolygon' ? area.geometry : null;
}
