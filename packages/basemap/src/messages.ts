/** The messages of an import when it has finished. */
import { KINDS } from '../../../src/lib/base.ts';
import type { ChineseDatum } from '../../../src/lib/geography/datum.ts';
import type { BasemapFile } from '../../../src/lib/server/basemap-file.ts';
import type { Difference } from './compare.ts';
import type { Imported } from './import.ts';

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;

function sizeOf({ format, bytes, gzipBytes }: BasemapFile): string {
  return format === 'geojson' ? `${kilobytes(gzipBytes)} after gzip` : `${kilobytes(bytes)} of tiles, of which a map reads parts`;
}

export function report({ file, read, differences }: Imported, folder: string): string {
  const drawn = KINDS.map((kind) => `${file.features[kind]} ${kind}`).join(', ');
  return [
    `Read ${read.nodes} nodes and ${read.ways} ways; ${read.drawings} to be drawn, ${read.incomplete} left out as parts of them are missing.`,
    `Wrote ${folder}/basemap/: ${drawn}; ${sizeOf(file)}.`,
    '',
    'Our control points and the roads of the same name in OpenStreetMap, metres (the nearer carriageway; nothing is changed):',
    table(differences.filter(({ near, reported }) => near > 0 || reported)),
    `${differences.filter(({ near, reported }) => near === 0 && !reported).length} more named roads of streets.json have none of their name near them.`
  ].join('\n');
}

function table(differences: readonly Difference[]): string {
  const rows = differences.map(({ name, reported, points, near, meanM, maxM }) => [
    `${reported ? '*' : ' '} ${name}`,
    `${near} of ${points}`,
    meanM?.toFixed(0) ?? '–',
    maxM?.toFixed(0) ?? '–'
  ]);
  const head = ['  road (* of the report)', 'points compared', 'mean', 'max'];
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => widthOf(row[i] ?? ''))));
  return [head, ...rows].map((row) => row.map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - widthOf(cell))).join('  ')).join('\n');
}

/** Width in columns of a terminal: a Han character takes two. */
const widthOf = (text: string): number => [...text].reduce((width, character) => width + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0);

/** The message about roads that fit much better in another datum. */
export const datumWarning = (datum: ChineseDatum, folder: string): string =>
  `warning: the roads of streets.json miss those of the map, and fit when taken for ${datum === 'bd09' ? 'BD-09' : 'GCJ-02'}: all of the folder is probably in that datum. ` +
  `“npm run convert -- ${folder} --from ${datum}” moves it to WGS-84.`;

/** A line for every road with a point farther off than `warnM` metres, and for roads of the report that were not found. */
export function warnings(differences: readonly Difference[], warnM: number): string[] {
  return differences.flatMap(({ name, reported, maxM, worst }) => {
    if (maxM !== null && maxM > warnM) return [`warning: ${name} is up to ${maxM.toFixed(0)} m off, at node "${worst}" of streets.json`];
    return reported && maxM === null ? [`warning: ${name}, a road of the report, has no road of its name near it in this extract`] : [];
  });
}
