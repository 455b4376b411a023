/**
 * `npm run basemap:figures`: imports made-up towns of 10 k, 100 k and 1 M nodes, each in a process of its own, and writes time, peak memory and
 * size into docs/basemap.md.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { writeTown } from './src/made-up.ts';
import type { BasemapFile } from '../../src/lib/server/basemap-file.ts';
import { helpIfAsked } from '../../scripts/command.ts';

helpIfAsked(`npm run basemap:figures
Imports made-up towns, and writes time, memory and size into docs/basemap.md.`);

const PAGE = 'docs/basemap.md';
const [BEGIN, END] = ['<!-- figures -->', '<!-- /figures -->'];
const folder = mkdtempSync(join(tmpdir(), 'figures-'));
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

function measure(nodes: number): string[] {
  const town = join(folder, `${nodes}.osm.pbf`);
  const geo = join(folder, String(nodes));
  const written = writeTown(town, nodes, 113.63, 34.73);
  cpSync('geo', geo, { recursive: true });
  const begin = performance.now();
  const meter = `process.on('exit', () => console.error('peak ' + process.resourceUsage().maxRSS))`;
  const args = [
    '--import',
    'tsx',
    '--import',
    `data:text/javascript,${encodeURIComponent(meter)}`,
    'packages/basemap/basemap.ts',
    '--osm',
    town
  ];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, GEO_DIR: geo } });
  const seconds = (performance.now() - begin) / 1000;
  const peak = Number(/^peak (\d+)$/m.exec(stderr)?.[1]) * 1024;
  if (status !== 0 || !peak) throw new Error(stderr);
  const file = JSON.parse(readFileSync(join(geo, 'basemap/basemap.json'), 'utf8')) as BasemapFile;
  return [
    written.toLocaleString('en'),
    megabytes(statSync(town).size),
    seconds.toFixed(1),
    (peak / 1e6).toFixed(0),
    file.format === 'geojson' ? `${(file.gzipBytes / 1000).toFixed(0)} kB after gzip` : `${megabytes(file.bytes)} MB of tiles`
  ];
}

const head = ['nodes', '.osm.pbf, MB', 'seconds', 'peak memory, MB', 'written'];
const rows = [head, head.map(() => '---'), ...[10_000, 100_000, 1_000_000].map(measure)];
rmSync(folder, { recursive: true });
const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
const figures = `${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n\nMeasured ${new Date().toISOString().slice(0, 10)} on ${machine}.`;
const page = readFileSync(PAGE, 'utf8');
const [before, rest] = page.split(BEGIN);
const after = rest?.split(END)[1];
if (before === undefined || after === undefined) throw new Error(`${PAGE} has no place for the figures: ${BEGIN} … ${END}`);
writeFileSync(PAGE, `${before}${BEGIN}\n\n${figures}\n\n${END}${after}`);
console.log(figures);
