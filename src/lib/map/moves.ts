/** How the page, the buttons and the keys move the map. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Point } from '$lib/boxes';
import type { LiveMap } from '$lib/live';
import { boundsOfPlace } from '$lib/geography/anchor';
import { contains, overlaps, union } from '$lib/geography/bounds';
import type { Bounds } from '$lib/report/schema';
import type { MappedReport } from '$lib/report/report';
import { MOVEMENT } from './camera';
import type { Steps } from './keys';

/** Padding around a road that is shown whole, pixels. */
const AIR = 48;

/** Padding around places that are shown together; larger at the bottom, for the strip with the report's words. Pixels. */
const AROUND_PLACES = { top: 72, right: 56, bottom: 120, left: 56 };
/** Half the size of a highlighted mark with its ring, pixels. */
const CLEAR = 14;
/** Zoom levels above that of the whole map: the map zooms in by `most` at most; if less than `least`, it shows the whole map instead. */
const CLOSER = { most: 0.7, least: 0.3 };

type Given = {
  report: MappedReport;
  /** Undefined before the map exists: then nothing moves. */
  map: MapLibreMap | undefined;
  animate: boolean;
  /** Size of the map's box, pixels. */
  width: number;
  height: number;
};

export type Moves = Steps &
  Pick<LiveMap, 'moveBy' | 'showPlaces' | 'showAll'> & {
    showWhole: () => void;
    /** Moves the map up until the topic's strip covers none of these places, but not so far that another of them leaves the map. */
    uncover: (ids: ReadonlySet<string>) => void;
  };

/** `onusermove`: the reader has moved the map by button or key. */
export function moves(given: () => Given, onusermove: () => void): Moves {
  const flight = () => ({ ...MOVEMENT, animate: given().animate });
  const boundsOf = (id: string) => {
    const { report } = given();
    const place = report.places.find((one) => one.id === id);
    return place ? boundsOfPlace(place, report.network) : null;
  };
  /** The box around places, as far as they lie in the first view; null if none does. */
  const around = (ids: readonly string[]): Bounds | null => {
    const boxes = ids.flatMap((id) => {
      const box = boundsOf(id);
      return box && overlaps(box, given().report.site.view) ? [box] : [];
    });
    return boxes.length > 0 ? boxes.reduce(union) : null;
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
      const box = around(ids);
      const whole = map?.cameraForBounds(report.site.view)?.zoom;
      if (!map || !box || whole === undefined) return showWhole();
      const options = { padding: AROUND_PLACES, maxZoom: whole + CLOSER.most };
      const fitted = map.cameraForBounds(box, options)?.zoom;
      if (fitted === undefined || fitted < whole + CLOSER.least) return showWhole();
      map.fitBounds(box, { ...flight(), ...options });
    },
    uncover: (ids) => {
      const { map, report } = given();
      const strip = document.querySelector('[data-strip]')?.getBoundingClientRect();
      if (!map || !strip?.height) return;
      const { top, left } = map.getContainer().getBoundingClientRect();
      const marks = report.places.flatMap(({ id, geometry }) =>
        geometry && 'point' in geometry && ids.has(id) && contains(report.site.view, geometry.point) ? [map.project(geometry.point)] : []
      );
      const isCovered = ({ x, y }: Point): boolean =>
        x + left > strip.left - CLEAR && x + left < strip.right + CLEAR && y + top > strip.top - CLEAR;
      if (!marks.some(isCovered)) return;
      const rows = marks.map(({ y }) => y);
      const [needed, room] = [Math.max(...rows) + CLEAR - strip.top + top, Math.min(...rows) - CLEAR];
      if (room > 0) map.panBy([0, Math.min(needed, room)], flight());
    },
    showAll: (id) => {
      const { map } = given();
      const bounds = boundsOf(id);
      if (map && bounds) map.fitBounds(bounds, { ...flight(), padding: AIR, maxZoom: map.getZoom() });
    },
    /** Zooms by a whole level. */
    zoom: (steps) => {
      const { map, animate } = given();
      onusermove();
      map?.zoomTo(map.getZoom() + steps, { animate }, { asked: true });
    },
    /** Moves the map by a third of its size. */
    pan: (right, down) => {
      const { map, animate, width, height } = given();
      onusermove();
      map?.panBy([(right * width) / 3, (down * height) / 3], { animate });
    }
  };
}
