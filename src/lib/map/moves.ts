/** How the page, the buttons and the keys move the map. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { LiveMap } from '$lib/live';
import { boundsOfPlace } from '$lib/geography/anchor';
import { overlaps, union } from '$lib/geography/bounds';
import type { MappedReport } from '$lib/report/report';
import { FLIGHT } from './camera';
import type { Steps } from './keys';

/** Padding around a road that is shown whole, pixels. */
const AIR = 48;

/** Padding around places that are shown together; larger at the bottom, for the strip with the report's words. Pixels. */
const AROUND_PLACES = { top: 72, right: 56, bottom: 120, left: 56 };
/** Largest zoom for them, in levels above the whole map, and the least that is worth a movement: the whole map shows them as well. */
const CLOSER = { most: 1, least: 0.3 };

type Given = {
  report: MappedReport;
  /** Undefined before the map exists: then nothing moves. */
  map: MapLibreMap | undefined;
  animate: boolean;
  /** Size of the map's box, pixels. */
  width: number;
  height: number;
};

export type Moves = Steps & Pick<LiveMap, 'moveBy' | 'showPlaces' | 'showAll'> & { showWhole: () => void };

/** `onhand`: the reader has moved the map by button or key. */
export function moves(given: () => Given, onhand: () => void): Moves {
  const flight = () => ({ ...FLIGHT, animate: given().animate });
  const boundsOf = (id: string) => {
    const { report } = given();
    const place = report.places.find((one) => one.id === id);
    return place ? boundsOfPlace(place, report.network) : null;
  };
  const showWhole = (): void => {
    const { map, report } = given();
    map?.fitBounds(report.site.view, flight());
  };
  return {
    showWhole,
    moveBy: ({ x, y }) => void given().map?.panBy([-x, -y], flight()),
    showPlaces: (ids) => {
      const { map, report } = given();
      const boxes = ids.flatMap((id) => {
        const box = boundsOf(id);
        return box && overlaps(box, report.site.view) ? [box] : [];
      });
      const [first, ...rest] = boxes;
      const whole = map?.cameraForBounds(report.site.view)?.zoom;
      if (!map || !first || whole === undefined) return showWhole();
      const box = rest.reduce((all, one) => union(all, one), first);
      const options = { padding: AROUND_PLACES, maxZoom: whole + CLOSER.most };
      const fitted = map.cameraForBounds(box, options)?.zoom;
      if (fitted === undefined || fitted < whole + CLOSER.least) return showWhole();
      map.fitBounds(box, { ...flight(), ...options });
    },
    showAll: (id) => {
      const { map } = given();
      const bounds = boundsOf(id);
      if (map && bounds) map.fitBounds(bounds, { ...flight(), padding: AIR, maxZoom: map.getZoom() });
    },
    /** Zooms by a whole level. */
    zoom: (steps) => {
      const { map, animate } = given();
      onhand();
      map?.zoomTo(map.getZoom() + steps, { animate }, { asked: true });
    },
    /** Moves the map by a third of its size. */
    pan: (right, down) => {
      const { map, animate, width, height } = given();
      onhand();
      map?.panBy([(right * width) / 3, (down * height) / 3], { animate });
    }
  };
}
