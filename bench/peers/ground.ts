/** What every peer draws: the same lines, places and names as our live map, from the same functions. */
import {
  centreFeatures,
  contextFeatures,
  metroFeatures,
  placeFeatures,
  roadNameFeatures,
  streetFeatures,
  streetNameFeatures
} from '../../src/lib/map/features';
import type { MappedReport } from '../../src/lib/report/report';
import type { Language } from '../../src/lib/words';

/** Size of the frame that names are placed for, pixels: about that of the map at the measured window. */
const FRAME = { width: 840, height: 848 };

export function groundOf(report: MappedReport, language: Language) {
  return {
    view: report.site.view,
    roles: Object.fromEntries(report.site.roles.map(({ id, colour }) => [id, colour.light])),
    streets: streetFeatures(report),
    streetNames: streetNameFeatures(report, language),
    metro: metroFeatures(report, language),
    context: contextFeatures(report, language),
    places: placeFeatures(report, language),
    centres: centreFeatures(report, language, FRAME),
    roadNames: roadNameFeatures(report, language)
  };
}

export type PeerGround = ReturnType<typeof groundOf>;
