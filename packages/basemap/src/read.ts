import { existsSync, readFileSync } from 'node:fs';
import { ExtractError, type Element } from './elements.ts';
import { readJson } from './read-json.ts';
import { readPbf } from './read-pbf.ts';
import { readXml } from './read-xml.ts';

/**
 * Elements of an extract; the ending of its name tells the format. Throws ExtractError on a file that is missing, broken or of another
 * format.
 */
export async function* readExtract(file: string): AsyncGenerator<Element> {
  if (!existsSync(file)) throw new ExtractError(`${file} does not exist`);
  if (file.endsWith('.pbf')) yield* readPbf(file);
  else if (/\.(osm|xml)$/.test(file)) yield* readXml(file);
  else if (file.endsWith('.json')) yield* readJson(readFileSync(file, 'utf8'), file);
  else throw new ExtractError(`${file}: an extract ends in .osm.pbf, .osm or .json (an answer of Overpass)`);
}
