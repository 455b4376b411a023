/** Every file under `data/`: the one list from which addresses, page and tests are made. */
import { annotations } from './formats/annotations';
import { citationFile } from './formats/citation';
import { placesCsv } from './formats/csv';
import type { Edition, Holding } from './formats/edition';
import { placesGeojson, roadsGeojson } from './formats/geojson';
import { placesGpx } from './formats/gpx';
import { placesKml } from './formats/kml';
import { placesLpf } from './formats/lpf';
import { reportJson } from './formats/report-json';
import { schemaJson, schemas } from './formats/schemas';
import { tei } from './formats/tei';
import type { FormatId, GroupId } from '$lib/messages/data';

export type Format = {
  /** Its words in `lib/messages/data.ts`. */
  id: FormatId;
  group: GroupId;
  /** Below `data/`. */
  file: string;
  /** Media type, as a server should send it. */
  type: string;
  holds: readonly Holding[];
  make: (edition: Edition) => string;
};

const both = ['words', 'positions'] as const;

export const formats: readonly Format[] = [
  { id: 'places', group: 'maps', file: 'places.geojson', type: 'application/geo+json', holds: both, make: placesGeojson },
  { id: 'roads', group: 'maps', file: 'roads.geojson', type: 'application/geo+json', holds: ['positions'], make: roadsGeojson },
  { id: 'csv', group: 'maps', file: 'places.csv', type: 'text/csv; charset=utf-8', holds: both, make: placesCsv },
  { id: 'kml', group: 'maps', file: 'places.kml', type: 'application/vnd.google-earth.kml+xml', holds: both, make: placesKml },
  { id: 'gpx', group: 'maps', file: 'places.gpx', type: 'application/gpx+xml', holds: both, make: placesGpx },
  { id: 'lpf', group: 'research', file: 'places.lpf.json', type: 'application/json', holds: both, make: placesLpf },
  { id: 'annotations', group: 'research', file: 'annotations.jsonld', type: 'application/ld+json', holds: both, make: annotations },
  { id: 'tei', group: 'research', file: 'report.tei.xml', type: 'application/xml', holds: both, make: tei },
  // The report itself, byte for byte: the only file without metadata of ours.
  {
    id: 'text',
    group: 'research',
    file: 'report.txt',
    type: 'text/plain; charset=utf-8',
    holds: ['words'],
    make: ({ report }) => report.text
  },
  { id: 'everything', group: 'programs', file: 'report.json', type: 'application/json', holds: [...both, 'landmarks'], make: reportJson },
  { id: 'citation', group: 'programs', file: 'CITATION.cff', type: 'application/yaml', holds: [], make: citationFile },
  ...(Object.keys(schemas) as (keyof typeof schemas)[]).map((name): Format => ({
    id: 'schema',
    group: 'programs',
    file: `schema/${name}.json`,
    type: 'application/json',
    holds: [],
    make: (edition) => schemaJson(edition, name)
  }))
];
