/**
 * `npm start`: builds the site if a source is newer than the build, then serves it as a plain static host does.
 * `PORT` chooses the port; a taken one gives way to the next that is free.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

const build = join(import.meta.dirname, '../build');
const sources = ['src', 'geo', 'static', 'vite', 'svelte.config.js', 'vite.config.ts', 'package-lock.json'];

/** When the newest file at or below `path` was written, milliseconds; folders count too, as a deleted file touches its folder. */
function newest(path: string): number {
  const stat = statSync(path);
  return stat.isDirectory() ? Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name)))) : stat.mtimeMs;
}

function isStale(): boolean {
  const page = join(build, 'index.html');
  return !existsSync(page) || Math.max(...sources.filter(existsSync).map(newest)) > statSync(page).mtimeMs;
}

process.chdir(join(import.meta.dirname, '..'));
if (isStale()) execFileSync('npm', ['run', 'build'], { stdio: 'inherit' });

const files = sirv(build, { etag: true, gzip: true, brotli: true });
const notFound = existsSync(join(build, '404.html')) ? readFileSync(join(build, '404.html')) : 'Not found';

const server = createServer((request, response) => {
  const [path = '/', query] = (request.url ?? '/').split('?', 2);
  // A page's links are relative to its address, which therefore has to end in a slash.
  if (!path.endsWith('/') && existsSync(join(build, path, 'index.html'))) {
    response.writeHead(301, { location: query === undefined ? `${path}/` : `${path}/?${query}` }).end();
    return;
  }
  files(request, response, () => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
  });
});

let port = Number(process.env.PORT ?? 4173);
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EADDRINUSE') throw error;
  server.listen(++port);
});
server.on('listening', () => {
  console.log(`http://localhost:${(server.address() as AddressInfo).port}/`);
});
server.listen(port);
