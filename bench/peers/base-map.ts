/** What every compared map draws: the same lines, places and names as our live map, from the same functions. */
import { featureCollection as collection } from '@turf/helpers';
import type { GeoJsonProperties, Geometry } from 'geojson';
import {
  baseFeatures,
  centreFeatures,
  contextFeatures,
  placeFeatures,
  roadNameFeatures,
  streetNameFeatures
} from '../../src/lib/map/features';
import type { MappedReport } from '../../src/lib/report/report';
import type { Language } from '../../src/lib/messages';

/** Size of the map for which names are placed, pixels: about that in the measured window. */
const FRAME = { width: 840, height: 848 };

export function baseMapOf(report: MappedReport, language: Language) {
  const context = contextFeatures(report, language);
  const lines = baseFeatures(report).features;
  const metro = lines.filter(({ properties: { kind } }) => kind === 'metro');
  const isStation = ({ properties: { kind } }: (typeof context.features)[number]): boolean => kind === 'station';
  return {
    view: report.site.view,
    roles: Object.fromEntries(report.site.roles.map(({ id, colour }) => [id, colour.light])),
    streets: collection(lines.filter(({ properties: { kind } }) => kind === 'street')),
    streetNames: streetNameFeatures(report, language),
    metro: collection<Geometry, GeoJsonProperties>([...metro, ...context.features.filter(isStation)]),
    context: collection(context.features.filter((one) => !isStation(one))),
    // The other libraries make the dashes themselves.
    places: collection(placeFeatures(report, language).features.filter(({ properties: { part } }) => !/dashes|outline/.test(part))),
    centres: centreFeatures(report, language, FRAME, new Set()),
    roadNames: roadNameFeatures(report, language)
  };
}

export type PeerMap = ReturnType<typeof baseMapOf>;
