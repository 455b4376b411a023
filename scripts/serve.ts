/**
 * `npm start`: builds the site if a source is newer than the build, then serves it as a static host does that reads `_headers`.
 * `PORT` chooses the port; a taken one gives way to the next that is free. `BASE=/news/map/` serves below that path.
 * `GEO_DIR` and `BUILD_DIR` name another report and the folder of its site.
 * `NO_CORS=1` plays a host that lets no other origin read: what a frame in a sandbox then lacks is seen so.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { buildDir, geo } from '../vite/report.js';
import { headersOf, joined, parseHeaders } from './headers.ts';

const build = join(import.meta.dirname, '..', buildDir);
const sources = ['src', geo, 'static', 'vite', 'deploy', 'svelte.config.js', 'vite.config.ts', 'package-lock.json'];

/** When the newest file at or below `path` was written, milliseconds; folders count too, as a deleted file touches its folder. */
function newest(path: string): number {
  const stat = statSync(path);
  // Fonts are cut by each build, for whichever report.
  if (path.endsWith('.woff2')) return 0;
  return stat.isDirectory() ? Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name)))) : stat.mtimeMs;
}

function isStale(): boolean {
  const page = join(build, 'index.html');
  return !existsSync(page) || Math.max(...sources.filter(existsSync).map(newest)) > statSync(page).mtimeMs;
}

process.chdir(join(import.meta.dirname, '..'));
if (isStale()) execFileSync('npm', ['run', 'build'], { stdio: 'inherit' });

const base = (process.env.BASE ?? '/').replace(/\/*$/, '/');
if (!base.startsWith('/')) throw new Error(`BASE is "${base}"; it has to start with a slash`);

const rules = parseHeaders(readFileSync(join(build, '_headers'), 'utf8'));
const files = sirv(build, { etag: true, gzip: true, brotli: true });
const notFound = existsSync(join(build, '404.html')) ? readFileSync(join(build, '404.html')) : 'Not found';
/** What hosts send with everything for which the file names nothing else. */
const REVALIDATE = 'public, max-age=0, must-revalidate';

const server = createServer((request, response) => {
  const [asked = '/', query] = (request.url ?? '/').split('?', 2);
  const search = query === undefined ? '' : `?${query}`;
  if (`${asked}/` === base) {
    response.writeHead(301, { location: base + search }).end();
    return;
  }
  if (!asked.startsWith(base)) {
    response.writeHead(404).end();
    return;
  }
  const path = asked.slice(base.length - 1);
  response.setHeader('Cache-Control', REVALIDATE);
  for (const { name, value } of joined(headersOf(rules, path))) {
    if (!(process.env.NO_CORS && name === 'Access-Control-Allow-Origin')) response.setHeader(name, value);
  }
  // A page's links are relative to its address, which therefore has to end in a slash.
  if (!path.endsWith('/') && existsSync(join(build, path, 'index.html'))) {
    response.writeHead(301, { location: `${asked}/${search}` }).end();
    return;
  }
  request.url = path + search;
  files(request, response, () => {
    // What is missing may come: no address keeps its answer for long.
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': REVALIDATE }).end(notFound);
  });
});

let port = Number(process.env.PORT ?? 4173);
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  server.listen(++port);
});
server.on('listening', () => {
  console.log(`http://localhost:${(server.address() as AddressInfo).port}${base}`);
});
server.listen(port);
