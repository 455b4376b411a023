/** The map's data as GeoJSON: one collection for each source of the style, every feature with its `id` as a property. */
import { feature, featureCollection as collection } from '@turf/helpers';
import type { GeoJsonProperties, Geometry, LineString, MultiLineString, MultiPoint, Point, Polygon } from 'geojson';
import { formsOfSigns, shownAs } from '$lib/cartography/signs';
import { dashRound, lineFormOf, ROADS, type Dash } from '$lib/cartography/symbols';
import { isUnbounded, pointAlong } from '$lib/geography/anchor';
import { circleOf, radiusOfArea } from '$lib/geography/circle';
import { beadsAlong, dashesAlong } from '$lib/geography/dashes';
import { mercatorBox, toMercator } from '$lib/geography/mercator';
import { extentOf, ringOf } from '$lib/geography/extent';
import { lineOf, piecesOf, reportedRoads, roadOf } from '$lib/geography/network';
import { ranksOf } from '$lib/report/ranks';
import { signsId } from './signs';
import { curveThrough, flattened } from '$lib/geography/smooth';
import type { Place, MappedReport, Road } from '$lib/report/report';
import type { Bounds, Confidence, Form, LngLat, Localised } from '$lib/report/schema';
import { nameOf, mapNameOf, messages, type Language } from '$lib/messages';
import { fittedWidth, type Size } from '$lib/geography/zoom';

/** Name on the map: marked as approximate if the position is only roughly known. */
function labelOf(place: { name: string; nameIn: Localised; confidence: Confidence }, language: Language): string {
  const name = mapNameOf(place, language);
  return place.confidence === 'low' ? messages[language].map.approximately + name : name;
}

/** The same, then the report's own name if that is different. */
function labelsOf(place: Place, language: Language): string[] {
  return [labelOf(place, language), ...(nameOf(place, language) === place.name ? [] : [place.name])];
}

export const point = (coordinates: LngLat): Point => ({ type: 'Point', coordinates });
const line = (coordinates: LngLat[]): LineString => ({ type: 'LineString', coordinates });
const lines = (coordinates: LngLat[][]): MultiLineString => ({ type: 'MultiLineString', coordinates });
const dashed = (coordinates: LngLat[], [dash, gap]: Dash): MultiLineString => lines(dashesAlong(coordinates, dash, gap));
const points = (coordinates: LngLat[]): MultiPoint => ({ type: 'MultiPoint', coordinates });
const polygon = (ring: LngLat[]): Polygon => ({ type: 'Polygon', coordinates: [ring] });

/** The lines of the base map: streets, metro lines, and the edge of the data. */
export function baseFeatures(report: MappedReport) {
  const { network, context } = report;
  return collection<LineString, { id: string; kind: 'street' | 'metro' | 'extent'; class?: string }>([
    ...network.roads.map((road) => feature(line(lineOf(network, road)), { id: road.id, kind: 'street' as const, class: road.class })),
    ...context.lines.map(({ id, path }) => feature(line(flattened(curveThrough(path))), { id, kind: 'metro' as const })),
    feature(line(ringOf(extentOf(report))), { id: 'extent', kind: 'extent' as const })
  ]);
}

/** Tolerance (metres) of a line that only carries a name: text along fewer points is smoother. */
const NAME_TOLERANCE_M = 5;
const nameLine = (report: MappedReport, road: Road) => line(flattened(piecesOf(report.network, road), NAME_TOLERANCE_M));

/** Names along the streets; a street that the report names carries the report's name instead. */
export function streetNameFeatures(report: MappedReport, language: Language) {
  const taken = reportedRoads(report.places);
  return collection(
    report.network.roads.flatMap((road) =>
      road.name === null || taken.has(road.id)
        ? []
        : [
            feature(nameLine(report, road), {
              id: road.id,
              class: road.class,
              label: mapNameOf({ name: road.name, nameIn: road.nameIn }, language)
            })
          ]
    )
  );
}

/** Features for orientation that are not in the report: water, landmarks, stations, communities it does not name. */
export function contextFeatures(report: MappedReport, language: Language) {
  const { water, landmarks, stations, communities } = report.context;
  const marks = (kind: 'landmark' | 'station', of: typeof landmarks | typeof stations) =>
    of.map((it) => feature(point(it.point), { id: it.id, kind, label: mapNameOf(it, language), radiusM: 0 }));
  return collection([
    ...water.map((it) =>
      feature(point(it.point), { id: it.id, kind: 'water', label: mapNameOf(it, language), radiusM: radiusOfArea(it.areaHa) })
    ),
    ...marks('landmark', landmarks),
    ...marks('station', stations),
    ...communities.flatMap((it) =>
      it.geometry ? [feature(point(it.geometry.point), { id: it.id, kind: 'community', label: labelOf(it, language), radiusM: 0 })] : []
    )
  ]);
}

/** Properties of a place's feature. `role` is empty for a place that only gives context; it is drawn while it is selected. */
type PlaceProperties = { id: string; role: string; form: Form | 'none'; confidence: Confidence; label: string; radiusM: number };

/** Approximate length of a place's name, pixels. */
const NAME = 100;

/** The side edge of the first view that a point is close to: its name has room on the other side only. */
function edgeBy(view: Bounds, size: Size, at: LngLat): 'west' | 'east' | 'none' {
  const box = mercatorBox(view);
  const x = size.width / 2 + ((toMercator(at)[0] - box.x) / box.width - 0.5) * fittedWidth(view, size);
  return x < NAME ? 'west' : x > size.width - NAME ? 'east' : 'none';
}

function propertiesOf(place: Place, report: MappedReport, language: Language): PlaceProperties {
  const { id, geometry, confidence, role = '' } = place;
  const form = report.site.roles.find((it) => it.id === role)?.form ?? 'none';
  const radiusM = geometry && 'point' in geometry ? geometry.radiusM : 0;
  return { id, role, form, confidence, label: labelsOf(place, language).join('\n'), radiusM };
}

/** Which part of its place a feature draws: the line or circle itself, its dashes, or the marks on it. */
type Part = 'road' | 'road-dashed' | 'dashes' | 'beads' | 'area' | 'outline';

/** Places of the report with an extent: roads as lines, points as their circle of uncertainty. */
export function placeFeatures(report: MappedReport, language: Language) {
  return collection(
    report.places.flatMap((place) => {
      const properties = propertiesOf(place, report, language);
      return shapesOf(place, properties.form, report).map(([part, shape]) => feature(shape, { ...properties, part }));
    })
  );
}

/**
 * Everything that is drawn as lines and areas. In one source, because MapLibre draws a mask of every tile each time the source changes from
 * one layer to the next, and with software rendering that takes longer than most layers.
 */
export const shapeFeatures = (report: MappedReport, language: Language) =>
  collection<Geometry, GeoJsonProperties>([...baseFeatures(report).features, ...placeFeatures(report, language).features]);

function shapesOf(place: Place, form: PlaceProperties['form'], { network }: MappedReport): [Part, Geometry][] {
  const { geometry } = place;
  if (!geometry || isUnbounded(place)) return [];
  if ('roadId' in geometry) {
    const road = lineOf(network, roadOf(network, geometry.roadId));
    const { dash, beads } = ROADS[lineFormOf(form)];
    if (beads) return [['road', line(road)], ['beads', points(beadsAlong(road, beads.every))]]; // prettier-ignore
    return dash ? [['road-dashed', line(road)], ['dashes', dashed(road, dash)]] : [['road', line(road)]]; // prettier-ignore
  }
  const ring = circleOf(geometry.point, geometry.radiusM);
  return [['area', polygon(ring)], ['outline', dashed(ring, dashRound(geometry.radiusM))]]; // prettier-ignore
}

/**
 * Names of the images of award signs beneath a place's name, and the text beside them: far out `sign` and `count`, closer `signs` and
 * `more`.
 */
function signsOf(report: MappedReport, id: string) {
  const ranks = ranksOf(report, id);
  const [near] = formsOfSigns(ranks, Infinity);
  if (!near) return {};
  const [all, one] = [shownAs(ranks, near), shownAs(ranks, 'count')];
  return { sign: signsId(one.ranks), count: one.count, signs: signsId(all.ranks), more: all.count };
}

/** Points of the places that have one, for marks and labels. `named`: those whose name has a planned position. */
export function centreFeatures(report: MappedReport, language: Language, size: Size, named: ReadonlySet<string>) {
  return collection(
    report.places.flatMap((place) => {
      const { geometry } = place;
      if (!geometry || 'roadId' in geometry || isUnbounded(place)) return [];
      const edge = edgeBy(report.site.view, size, geometry.point);
      return [
        feature(point(geometry.point), {
          ...propertiesOf(place, report, language),
          ...signsOf(report, place.id),
          edge,
          part: 'centre',
          named: named.has(place.id)
        })
      ];
    })
  );
}

/** Least distance (degrees of latitude, 50 m) of a road's middle from the straight line between its ends for the road to count as arched. */
const ARCH = 0.00045;

/** Whether a road bulges to the north: on the inner side of its bend, below it, letters would run into each other. */
function isArched(line: readonly LngLat[]): boolean {
  const [[fromLng, fromLat] = [0, 0], [toLng, toLat] = [0, 0]] = [line[0], line.at(-1)];
  const [lng, lat] = pointAlong(line, 0.5);
  const [across, up] = [toLng - fromLng, toLat - fromLat];
  return Math.abs(across) > Math.abs(up) && lat > fromLat + (up * (lng - fromLng)) / across + ARCH;
}

/**
 * Names along the report's roads: on maps in another language the report's own name is a label of its own. In one label, MapLibre would set
 * both like Han characters, from top to bottom, and Latin letters would be upside down on lines that rise to the right.
 */
export function roadNameFeatures(report: MappedReport, language: Language) {
  return collection(
    report.places.flatMap((place) => {
      const { geometry } = place;
      if (!geometry || !('roadId' in geometry)) return [];
      const road = roadOf(report.network, geometry.roadId);
      const common = { ...propertiesOf(place, report, language), arched: isArched(lineOf(report.network, road)) };
      return labelsOf(place, language).map((label) => feature(nameLine(report, road), { ...common, label }));
    })
  );
}
