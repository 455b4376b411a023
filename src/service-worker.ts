/**
 * After one visit the site can be read offline: pages of both languages, search, live map and fonts are stored. A page still comes from the
 * network if that answers in time, so readers see corrections at once. Frames are left out: they are part of other sites, and store nothing
 * on a reader's device.
 */
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { base, build, files, prerendered, version } from '$service-worker';
import unused from '$unused-files';
import { cacheName, isKept, isOurs, KEEP_AGAIN, KEPT_SIZE, MOST_PAGES, TIMEOUT_MS, SKIP_WAITING, withoutRedirect } from '$lib/offline/kept';

const worker = self as unknown as ServiceWorkerGlobalScope;
const SCOPE = new URL(`${base}/`, location.origin).href;
const CACHE = cacheName(SCOPE, version);

const addressOf = (path: string): string => new URL(path, location.origin).href;
const pages = prerendered.filter((path) => isKept(path.slice(base.length)));
/** A long report is stored page by page, as it is read. */
const isLong = pages.length > MOST_PAGES;
const used = build.filter((path) => !unused.some((file) => path === `${base}/${file}`));
const kept = [...used, ...files, ...(isLong ? [] : pages)].filter((path) => isKept(path.slice(base.length))).map(addressOf);

/** Stores all files, only three at a time, so that the page in use does not wait for them. */
async function keep(): Promise<void> {
  const cache = await caches.open(CACHE);
  const queue = [...kept];
  let bytes = 0;
  const take = async (): Promise<void> => {
    for (let url = queue.pop(); url !== undefined; url = queue.pop()) {
      const response = await fetch(url, { cache: 'no-cache' });
      if (!response.ok) throw new Error(`${url}: ${response.status}`);
      bytes += (await response.clone().blob()).size;
      await cache.put(url, await withoutRedirect(response));
    }
  };
  await Promise.all([take(), take(), take()]);
  await cache.put(addressOf(base + KEPT_SIZE), new Response(String(bytes)));
}

async function forgetOlder(): Promise<void> {
  for (const name of await caches.keys()) if (name !== CACHE && (await isOurs(name, SCOPE))) await caches.delete(name);
  await worker.clients.claim();
}

/** The stored response for this address: without its query, or with the missing slash added. */
async function fromCache({ url }: Request): Promise<Response | undefined> {
  const cache = await caches.open(CACHE);
  const address = new URL(url);
  address.search = address.hash = '';
  return (await cache.match(address)) ?? (await cache.match(`${address.href}/`));
}

/** Pages of a long report are stored once they have been read. */
const keptOnTheWay =
  ({ url }: Request) =>
  async (response: Response): Promise<Response> => {
    const address = new URL(url);
    address.search = '';
    if (response.ok) await (await caches.open(CACHE)).put(address, await withoutRedirect(response.clone()));
    return response;
  };

/** The network if it answers in time, else the stored copy, else whatever the network answers in the end. */
async function freshOrKept(request: Request): Promise<Response> {
  const asked = isLong ? fetch(request).then(keptOnTheWay(request)) : fetch(request);
  const late = new Promise<null>((done) => setTimeout(() => done(null), TIMEOUT_MS));
  const first = await Promise.race([asked, late]).catch(() => null);
  return first ?? (await fromCache(request)) ?? asked;
}

const isNamedForItsContents = (url: URL): boolean => url.pathname.startsWith(`${base}/_app/immutable/`);

worker.addEventListener('install', (event) => event.waitUntil(keep()));
worker.addEventListener('activate', (event) => event.waitUntil(forgetOlder()));
worker.addEventListener('message', (event) => {
  if (event.data === SKIP_WAITING) void worker.skipWaiting();
  if (event.data === KEEP_AGAIN) event.waitUntil(keep().then(() => event.source?.postMessage(KEEP_AGAIN)));
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin || !isKept(url.pathname.slice(base.length))) return;
  event.respondWith(isNamedForItsContents(url) ? fromCache(request).then((found) => found ?? fetch(request)) : freshOrKept(request));
});
