/** Coordinates have to lie within the report's bounds: swapped or mistyped ones are usually far outside. */
import gcoord from 'gcoord';
import type { Geo } from '../parse';
import type { Problem } from '../problems';
import type { Bounds, LngLat } from '../schema';
import { isWithin, locatedIn } from './located';

export function checkBounds(geo: Geo): Problem[] {
  const { bounds, view } = geo.site;
  const corners = view ? ([view.slice(0, 2), view.slice(2)] as LngLat[]) : [];
  const ofView = corners.map((point) => ({ file: 'site.json', entry: 'view', point }));
  const outside = [...ofView, ...locatedIn(geo)].flatMap(({ file, entry, point }) =>
    bounds && !isWithin(bounds, point)
      ? [
          {
            file,
            entry,
            message: `[${point.join(', ')}] is outside the bounds of site.json, [${bounds.join(', ')}]${suspicion(bounds, point)}`
          }
        ]
      : []
  );
  const turned = [bounds, view].flatMap((box) =>
    box && (box[0] >= box[2] || box[1] >= box[3])
      ? [{ file: 'site.json', entry: `[${box.join(', ')}]`, message: 'must be west, south, east, north' }]
      : []
  );
  return [...turned, ...outside];
}

const FORM = 'Coordinates are [longitude, latitude], WGS-84';

/** Explains how the point would get inside: swapped numbers, or another datum, as maps published in China have. */
function suspicion(bounds: Bounds, point: LngLat): string {
  const [lon, lat] = point;
  if (isWithin(bounds, [lat, lon])) return `: swapped? ${FORM}`;
  for (const datum of ['GCJ02', 'BD09'] as const) {
    const back = gcoord.transform<LngLat>([...point], gcoord[datum], gcoord.WGS84);
    if (isWithin(bounds, back)) return `: in ${datum === 'BD09' ? 'BD-09' : 'GCJ-02'}? ${FORM}; “npm run convert” moves a folder`;
  }
  return `: ${FORM}`;
}
