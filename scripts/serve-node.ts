/**
 * `npm run start:node`: builds the site as a server and runs it. It serves the same pages with the same headers, and also answers oEmbed
 * requests for any address of the site; for that it reads the facts from the folder it runs in.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { noReport, serverDir } from '../vite/report.js';
import { refusalOf } from './guard.ts';
import { headersOf, joined, parseHeaders } from './headers.ts';
import { fail, helpIfAsked } from './command.ts';

helpIfAsked(`npm run start:node
Builds the site as a server and runs it: the same pages, and answers to oEmbed questions. Settings: PORT, PUBLIC_SITE_URL, GEO_DIR.`);

if (noReport) fail(noReport);

process.chdir(join(import.meta.dirname, '..'));
const port = Number(process.env.PORT ?? 4173);
process.env.PUBLIC_SITE_URL ??= `http://localhost:${port}/`;
// The public address comes from the setting, never from the request.
process.env.ORIGIN ??= new URL(process.env.PUBLIC_SITE_URL).origin;
const build = resolve(serverDir);

// A test has built it already; `npm run start:node` always builds.
if (!process.argv.includes('--built') || !existsSync(build)) {
  execFileSync('npm', ['run', 'build'], { stdio: 'inherit', env: { ...process.env, ADAPTER: 'node' } });
}

const rules = parseHeaders(readFileSync(join(build, 'prerendered/_headers'), 'utf8'));
// The server's module exists only after the build.
const { handler } = (await import(join(build, 'handler.js'))) as { handler: RequestListener };

const refuse = (response: ServerResponse, status: number, message: string): void => {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify({ message }));
};

const server = createServer((request, response) => {
  const refusal = refusalOf(request.method, request.url);
  const [path = '/'] = (request.url ?? '/').split('?');
  response.setHeaders(joined(headersOf(rules, path)));
  if (refusal) return refuse(response, refusal.status, refusal.message);
  try {
    handler(request, response);
  } catch (error) {
    console.error(error);
    refuse(response, 500, 'this went wrong');
  }
});
// Longest time (milliseconds) for a client to send its request.
server.headersTimeout = 10_000;
server.requestTimeout = 20_000;
// Requests that are not valid HTTP, or too large.
server.on('clientError', (_error, socket) => {
  const body = JSON.stringify({ message: 'this is no request' });
  const head = `HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close`;
  if (socket.writable) socket.end(`${head}\r\n\r\n${body}`);
});

/** On SIGTERM it takes no new requests and finishes those it has, for ten seconds at most. */
function drain(): void {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), 10_000).unref();
}
process.once('SIGTERM', drain);
process.once('SIGINT', drain);

server.listen(port, () => console.log(process.env.PUBLIC_SITE_URL));
