/**
 * `npm run basemap -- --osm FILE` or `-- --overpass`: turns OpenStreetMap data into `basemap/` in the folder of the facts (`GEO_DIR`, else
 * `geo`). FILE is an `.osm.pbf`, an `.osm`, or an Overpass answer in JSON. `--bounds W,S,E,N` cuts it to another box than the site's;
 * `--warn METRES` sets how far off a control point of ours may be before it is reported. `OVERPASS_URL` names another server than the
 * public one. Exit code 0: written; 1: the data are wrong; 2: not understood.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Bounds } from '../../src/lib/report/schema.ts';
import { ExtractError } from './src/elements.ts';
import { factsOf, importBasemap } from './src/import.ts';
import { fetchElements, OVERPASS_URL } from './src/overpass.ts';
import { readExtract } from './src/read.ts';
import { datumWarning, report, warnings } from './src/messages.ts';
import { helpIfAsked } from '../../scripts/command.ts';

const USAGE = 'npm run basemap -- --osm FILE (.osm.pbf, .osm, .json) | --overpass   [--bounds W,S,E,N] [--warn METRES]';

type Wanted = { osm?: string; bounds?: Bounds; warnM: number };

function wanted(): Wanted | null {
  const options = { osm: { type: 'string' }, overpass: { type: 'boolean' }, bounds: { type: 'string' }, warn: { type: 'string' } } as const;
  try {
    const { osm, overpass, bounds, warn = '50' } = parseArgs({ options }).values;
    const box = bounds?.split(',').map(Number);
    const [west, south, east, north] = box ?? [];
    if ((osm === undefined) === !overpass || !(Number(warn) > 0)) return null;
    if (west === undefined || south === undefined || east === undefined || north === undefined) {
      return box ? null : { ...(osm && { osm }), warnM: Number(warn) };
    }
    return west < east && south < north ? { ...(osm && { osm }), warnM: Number(warn), bounds: [west, south, east, north] } : null;
  } catch {
    return null;
  }
}

async function run({ osm, bounds, warnM }: Wanted): Promise<void> {
  const folder = process.env['GEO_DIR'] ?? 'geo';
  const url = process.env['OVERPASS_URL'] ?? OVERPASS_URL;
  const elements = osm
    ? readExtract(osm)
    : await fetchElements(url, bounds ?? factsOf(folder).bounds, undefined, (line) => console.warn(line));
  const imported = await importBasemap(elements, folder, osm ? basename(osm) : url, bounds);
  console.log(report(imported, folder));
  if (imported.datum) console.warn(datumWarning(imported.datum, folder));
  for (const warning of warnings(imported.differences, warnM)) console.warn(warning);
}

helpIfAsked(`${USAGE}
Turns OpenStreetMap data into basemap/ in the folder of facts, GEO_DIR or geo/. Exit code 0: written; 1: the data are not in order; 2: not understood.`);

const asked = wanted();
if (!asked) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  try {
    await run(asked);
  } catch (error) {
    if (!(error instanceof ExtractError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
