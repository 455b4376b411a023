/** The whole import, from elements to the folder, and the messages about it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFile } from '../../../src/lib/report/parse.ts';
import { formatProblem } from '../../../src/lib/report/problems.ts';
import { PlacesFile, SiteFile, StreetsFile, type Bounds, type PlaceEntry, type Streets } from '../../../src/lib/report/schema.ts';
import { viewsOf } from '../../../src/lib/report/view.ts';
import type { BasemapFile } from '../../../src/lib/server/basemap-file.ts';
import { differences, suspectedDatum, type Difference } from './compare.ts';
import { ExtractError, type Element } from './elements.ts';
import { drawingsOf } from './features.ts';
import { fitted } from './fit.ts';
import { writeBasemap } from './write.ts';

export type Facts = { bounds: Bounds; streets: Streets; places: PlaceEntry[] };

/** What an import needs to know of the facts in `folder`. Throws ExtractError when they are not in order. */
export function factsOf(folder: string): Facts {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const site = parseFile('site.json', SiteFile, read('site.json'));
  const streets = parseFile('streets.json', StreetsFile, read('streets.json'));
  const places = parseFile('places.json', PlacesFile, read('places.json'));
  const problems = [...site.problems, ...streets.problems, ...places.problems];
  if (!site.value || !streets.value || !places.value) throw new ExtractError(problems.map((one) => formatProblem(one, folder)).join('\n'));
  const { bounds } = viewsOf(site.value, places.value.places, streets.value);
  return { bounds, streets: streets.value, places: places.value.places };
}

export type Imported = {
  file: BasemapFile;
  read: { nodes: number; ways: number; drawings: number; incomplete: number };
  differences: Difference[];
  /** The datum in which the roads fit much better than in WGS-84. */
  datum: ReturnType<typeof suspectedDatum>;
};

/** Reads `elements` and writes `folder`/basemap/. Throws ExtractError where nothing of them lies within the bounds. */
export async function importBasemap(
  elements: AsyncIterable<Element> | Iterable<Element>,
  folder: string,
  name: string,
  bounds?: Bounds
): Promise<Imported> {
  const facts = factsOf(folder);
  const box = bounds ?? facts.bounds;
  const extract = await drawingsOf(elements);
  const drawings = fitted(extract.drawings, box);
  if (drawings.length === 0) {
    throw new ExtractError(
      `${name} has ${extract.nodes} nodes and ${extract.ways} ways, and nothing to draw within [${box.join(', ')}]: is it of the district?`
    );
  }
  const source = {
    imported: new Date().toISOString().slice(0, 10),
    extract: { file: name, ...(extract.timestamp && { timestamp: extract.timestamp }) }
  };
  return {
    file: await writeBasemap(join(folder, 'basemap'), drawings, box, source),
    read: { nodes: extract.nodes, ways: extract.ways, drawings: extract.drawings.length, incomplete: extract.incomplete },
    // Compared with the roads as imported, before they are simplified.
    differences: differences(facts.streets, facts.places, extract.drawings),
    datum: suspectedDatum(facts.streets, extract.drawings)
  };
}
