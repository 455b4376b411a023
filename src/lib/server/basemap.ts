/** The folder `basemap/` beside the facts, where there is one: written by `npm run basemap`, never by hand. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS } from '../base';
import { BasemapFile } from './basemap-file';
import { parseFile } from '../report/parse';
import { formatProblem } from '../report/problems';
import type { Atlas } from '../report/report';

/** Its `basemap.json`; null without a folder. Throws when it is not in order or one of its files is missing. */
export function readBasemap(folder: string): BasemapFile | null {
  const path = join(folder, 'basemap/basemap.json');
  if (!existsSync(path)) return null;
  const { value, problems } = parseFile('basemap/basemap.json', BasemapFile, readFileSync(path, 'utf8'));
  const missing = value ? filesOf(value).filter(({ file }) => !existsSync(join(folder, 'basemap', file))) : [];
  const faults = [
    ...problems.map((one) => formatProblem(one, folder)),
    ...missing.map(({ file }) => `${folder}/basemap/${file} is missing`)
  ];
  if (!value || faults.length > 0) throw new Error([...faults, 'Run “npm run basemap” again, or remove the folder.'].join('\n'));
  return value;
}

/** Its files and the names under which they are served: `.json`, because hosts compress it and many do not know `.geojson`. */
export function filesOf({ format }: Pick<BasemapFile, 'format'>): { file: string; served: string }[] {
  if (format === 'pmtiles') return [{ file: 'basemap.pmtiles', served: 'basemap.pmtiles' }];
  return KINDS.map((kind) => ({ file: `${kind}.geojson`, served: `${kind}.json` }));
}

/** The report with the credit of the base map added, so that every map, card and file shows it; `used`: whether a map shows the base. */
export function withBasemap(report: Atlas, folder: string, used: boolean): Atlas {
  const basemap = used ? readBasemap(folder) : null;
  if (!basemap) return report;
  return { ...report, site: { ...report.site, credits: [...report.site.credits, basemap.credit] } };
}
