/** The built site for these tests: an origin for each test that needs one, which can go offline, and pages that report their errors. */
import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Site = {
  url: string;
  /** While false, the data of the live map do not arrive: its requests stay pending. */
  live: boolean;
  stop: () => void;
};

export type SiteOptions = {
  /** Address of the server that has the site. */
  upstream: string;
  /** Pages record their errors, for an engine whose driver does not report them. */
  records?: boolean;
  /** Whether pages may store the site for offline reading, which takes longer than most tests. */
  keeps?: boolean;
  /** Answers a request instead of the site; false: it does not. */
  answer?: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** The path of the file on the site, if it differs. */
  pathOf?: (path: string) => string;
  /** Pages as they would be built for this host. */
  rewrite?: (html: string, origin: string) => string;
};

const reports: string[] = [];
/** What pages have reported since the last call. */
export const takeReports = (): string[] => reports.splice(0);

const REPORTS = '/told-by-pages';

/** Runs in the page before anything else. */
function record(address: string): void {
  const tell = (text: string): void => void navigator.sendBeacon(address, text);
  // Leaving a page aborts its pending requests, which is no error.
  let isLeaving = false;
  addEventListener('beforeunload', () => (isLeaving = true));
  addEventListener(
    'error',
    ({ message, error, target }: ErrorEvent) => {
      if (target instanceof Element && isLeaving) return;
      if (target instanceof Element) tell(`did not load: ${target.getAttribute('src') ?? target.getAttribute('href') ?? target.tagName}`);
      else tell(`page error: ${message}\n${error instanceof Error ? error.stack : ''}`);
    },
    true
  );
  addEventListener('unhandledrejection', ({ reason }) => tell(`page error: ${reason instanceof Error ? reason.stack : String(reason)}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => tell(`policy: ${violatedDirective} ${blockedURI}`));
  for (const kind of ['error', 'warn'] as const) {
    const { [kind]: original } = console;
    Object.assign(console, {
      [kind]: (...words: unknown[]) => {
        tell(`console ${kind}: ${words.map((word) => (word instanceof Error ? word.stack : String(word))).join(' ')}`);
        original(...words);
      }
    });
  }
}
const RECORDER = `<script>(${String(record)})('${REPORTS}')</script>`;

async function textOf(stream: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of stream.setEncoding('utf8')) text += String(chunk);
  return text;
}

/** Serves what `upstream` serves, from another origin. */
export async function startSite({ upstream, records = false, keeps = false, answer, pathOf, rewrite }: SiteOptions): Promise<Site> {
  const site: Site = { url: '', live: true, stop: () => undefined };
  const server = createServer((request, response) => {
    if (!site.live && request.url?.endsWith('/ground.json')) return;
    if (request.url === REPORTS) {
      void textOf(request).then((text) => reports.push(text));
      response.writeHead(204).end();
      return;
    }
    if (answer?.(request, response)) return;
    if (!keeps && request.url?.endsWith('/service-worker.js')) {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end('// Keeps nothing.');
      return;
    }
    const isPage = (records || rewrite) && request.headers.accept?.includes('text/html');
    const headers = { ...request.headers, ...(isPage && { 'accept-encoding': 'identity' }) };
    const path = pathOf?.(request.url ?? '/') ?? request.url ?? '/';
    get(new URL(path, upstream), { headers }, (found) => {
      const { statusCode = 502 } = found;
      if (!isPage || !found.headers['content-type']?.startsWith('text/html')) {
        response.writeHead(statusCode, found.headers);
        found.pipe(response);
        return;
      }
      void textOf(found).then((html) => {
        const page = rewrite?.(html, site.url) ?? html;
        const sent = records ? page.replace('<head>', `<head>${RECORDER}`) : page;
        response.writeHead(statusCode, { ...found.headers, 'content-length': Buffer.byteLength(sent) }).end(sent);
      });
    }).on('error', () => response.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  site.url = `http://localhost:${(server.address() as AddressInfo).port}`;
  site.stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return site;
}

export type Host = { url: string; stop: () => void };

/** A page of another site, on its own origin. */
export async function startHost(html: string, headers: Record<string, string> = {}): Promise<Host> {
  const server = createServer((request, response) => {
    if (request.url === '/favicon.ico') response.writeHead(204).end();
    else
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers })
        .end(`<!doctype html><html lang="zh"><title>一家报纸</title><body style="margin:0">${html}</body></html>`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, stop: () => void server.close() };
}
