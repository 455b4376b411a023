/** `npm start`: builds the site if the last build is out of date, then serves it like a static host that reads `_headers`. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { whyStale } from '../vite/build-record.js';
import { buildDir, noReport, root } from '../vite/report.js';
import { headersOf, joined, parseHeaders } from './headers.ts';
import { fail, helpIfAsked } from './command.ts';

helpIfAsked(`npm start
Builds the site if it is not there as a build would make it now, and serves it. Settings: PORT, BASE=/news/map/, GEO_DIR=FOLDER,
BUILD_DIR, NO_CORS=1. Exit code 2: there is no such report.`);

if (noReport) fail(noReport);

process.chdir(root);
const build = resolve(root, buildDir);
// With `--built` a test has built the site, and other tests are reading it.
const reason = process.argv.includes('--built') ? null : whyStale(buildDir);
if (reason) {
  console.log(`${buildDir}/ is built anew: ${reason}.`);
  const { status } = spawnSync('npm', ['run', 'build'], { stdio: 'inherit' });
  // The build has printed the reason.
  if (status !== 0) process.exit(status ?? 1);
}

const base = (process.env.BASE ?? '/').replace(/\/*$/, '/');
if (!base.startsWith('/')) fail(`BASE is "${base}"; it has to start with a slash`);
if (!existsSync(join(build, '_headers'))) fail(`there is no site in ${buildDir}/: npm run build`);

const rules = parseHeaders(readFileSync(join(build, '_headers'), 'utf8'));
const files = sirv(build, { etag: true, gzip: true, brotli: true });
const notFound = existsSync(join(build, '404.html')) ? readFileSync(join(build, '404.html')) : 'Not found';
/** `Cache-Control` of all files for which `_headers` has no other value, as hosts send it. */
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
  const headers = joined(headersOf(rules, path));
  // Acts as a host without CORS headers, to see what a sandboxed frame lacks there.
  if (process.env.NO_CORS) headers.delete('Access-Control-Allow-Origin');
  response.setHeaders(headers);
  // Links of a page are relative to its address, so the address has to end in a slash.
  if (!path.endsWith('/') && existsSync(join(build, path, 'index.html'))) {
    response.writeHead(301, { location: `${asked}/${search}` }).end();
    return;
  }
  request.url = path + search;
  files(request, response, () => {
    // A missing file may be added later, so this answer is not cached.
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
