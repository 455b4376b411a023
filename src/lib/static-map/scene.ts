/** What is drawn, in plane units: the report's places, and the city around them. */
import { lineFormOf, pointFormOf, STREETS } from '$lib/cartography/symbols';
import { radiusOfArea } from '$lib/geography/circle';
import { extentOf, ringOf } from '$lib/geography/extent';
import { nodesOf, piecesOf, reportedRoads, roadOf } from '$lib/geography/network';
import { curveThrough, flattened, type Bezier } from '$lib/geography/smooth';
import { ranksOf } from '$lib/report/ranks';
import type { MappedReport, Named, Network, Place, Road } from '$lib/report/report';
import type { Confidence, LineForm, LngLat, PointForm } from '$lib/report/schema';
import { nameOf, mapNameOf, singularOf, messages, type Language } from '$lib/messages';
import type { Projection, PlanePoint } from './projection';
import { pathOf } from './path';

/** What every place has that can be picked: link, look and name. */
type Pickable = {
  id: string;
  role: string;
  name: string;
  /** The name, abbreviated. */ short: string;
  /** The report's own name, if it is different. */ record: string | null;
  /** Name and kind, for screen readers. */ spoken: string;
  kind: string;
};
export type RoadFeature = Pickable & { form: LineForm; d: string; line: PlanePoint[] };
type SpotFeature = Pickable & {
  form: PointForm;
  at: PlanePoint;
  radius: number;
  radiusM: number;
  confidence: Confidence;
  /** Ranks of its honours, highest first. */
  ranks: number[];
};

export type Street = { class: Road['class']; name: string | null; short: string; line: PlanePoint[]; crossings: PlanePoint[] };
type StreetClass = { class: Road['class']; d: string };
export type Mark = { id: string; name: string; at: PlanePoint };
/** The radius is that of a disc of the water's area: its outline is not known. */
export type Water = Mark & { radius: number; place: string | null };

export type Scene = {
  projection: Projection;
  /** Number of honour levels. */
  levels: number;
  classes: StreetClass[];
  /** Corners of the edge of the base map data. */
  extent: PlanePoint[];
  streets: Street[];
  metro: string[];
  stations: Mark[];
  water: Water[];
  landmarks: Mark[];
  roads: RoadFeature[];
  spots: SpotFeature[];
};

/** Lowest first: later classes are drawn over earlier ones. */
const CLASSES = (['graticule', 'local', 'collector', 'arterial', 'ring', 'expressway'] as const satisfies Road['class'][]).toSorted(
  (a, b) => STREETS[a].rank - STREETS[b].rank
);

/** Tolerance (metres) of lines that are only used to place labels. */
const LABEL_TOLERANCE_M = 4;

const lineIn = (projection: Projection, pieces: readonly Bezier[]): PlanePoint[] => flattened(pieces, LABEL_TOLERANCE_M).map(projection.at);

export function sceneOf(report: MappedReport, projection: Projection, language: Language): Scene {
  const { network, context } = report;
  const features = report.places.flatMap((place) => featureOf(place, report, projection, language) ?? []);
  // A road of the report has one label, with its name in the report.
  const reported = reportedRoads(report.places);
  return {
    projection,
    levels: report.site.levels.length,
    classes: CLASSES.map((name) => ({ class: name, d: classPath(name, network, projection) })).filter(({ d }) => d !== ''),
    extent: ringOf(extentOf(report)).map(projection.at),
    streets: network.roads.filter(({ id }) => !reported.has(id)).map((road) => streetOf(road, network, projection, language)),
    metro: context.lines.map(({ path }) => pathOf(curveThrough(path), projection)),
    stations: context.stations.map((station) => markOf(station, projection, language)),
    landmarks: context.landmarks.map((landmark) => markOf(landmark, projection, language)),
    water: context.water.map((water) => ({
      ...markOf(water, projection, language),
      radius: projection.units(radiusOfArea(water.areaHa), water.point[1]),
      place: report.places.some(({ id }) => id === water.id) ? water.id : null
    })),
    roads: features.filter((feature) => 'line' in feature),
    spots: features.filter((feature) => 'radius' in feature)
  };
}

function markOf(entry: Named & { id: string; point: LngLat }, projection: Projection, language: Language): Mark {
  return { id: entry.id, name: mapNameOf(entry, language), at: projection.at(entry.point) };
}

function classPath(name: Road['class'], network: Network, projection: Projection): string {
  const roads = network.roads.filter((road) => road.class === name);
  return roads.map((road) => pathOf(piecesOf(network, road), projection, road.closed)).join('');
}

/** A street with the points where other streets meet it: a name is best read between two of them. */
function streetOf(road: Road, network: Network, projection: Projection, language: Language): Street {
  const name = road.name && mapNameOf({ name: road.name, nameIn: road.nameIn }, language);
  const shared = road.nodes.filter((node) => network.roads.some((other) => other !== road && other.nodes.includes(node)));
  return {
    class: road.class,
    name,
    short: messages[language].staticMap.abbreviated(name ?? ''),
    line: lineIn(projection, piecesOf(network, road)),
    crossings: nodesOf(network, { ...road, nodes: shared }).map(projection.at)
  };
}

/** A place with a role and a position; null if the map cannot show it. */
function featureOf(place: Place, report: MappedReport, projection: Projection, language: Language): RoadFeature | SpotFeature | null {
  const { site, network } = report;
  const role = site.roles.find(({ id }) => id === place.role);
  if (!role || !place.geometry) return null;
  const [name, kind] = [mapNameOf(place, language), singularOf(role, language)];
  const pick: Pickable = {
    id: place.id,
    role: role.id,
    name,
    short: messages[language].staticMap.abbreviated(name),
    kind,
    record: nameOf(place, language) === place.name ? null : place.name,
    spoken: messages[language].page.ofKind(name, kind)
  };
  if ('roadId' in place.geometry) {
    const pieces = piecesOf(network, roadOf(network, place.geometry.roadId));
    return {
      ...pick,
      form: lineFormOf(role.form),
      d: pathOf(pieces, projection),
      line: lineIn(projection, pieces)
    };
  }
  const { point, radiusM } = place.geometry;
  const ranks = ranksOf(report, place.id);
  return {
    ...pick,
    form: pointFormOf(role.form),
    at: projection.at(point),
    radius: projection.units(radiusM, point[1]),
    radiusM,
    confidence: place.confidence,
    ranks
  };
}
