/** What is kept for reading without a network; page and service worker agree on it here. */

/** Address, below the site's root, under which the worker notes how many bytes it keeps. */
export const KEPT_SIZE = '/kept-bytes';

/** What the page tells a new worker to take over. */
export const SKIP_WAITING = 'skip-waiting';

/** What the page tells the worker when nothing is kept any more: it answers with this once everything is kept again. */
export const KEEP_AGAIN = 'keep-again';

const CACHES = 'kept-';

/**
 * Name of the cache of a site and version. `scope`: address of the site's root; sites below other paths of the same origin have caches
 * of their own.
 */
export const cacheName = (scope: string, version: string): string => `${CACHES}${new URL(scope).pathname}-${version}`;

/** Whether a cache is ours, of any version. Older versions named it without the scope: whose it is, its contents say. */
export async function isOurs(name: string, scope: string): Promise<boolean> {
  if (!name.startsWith(CACHES)) return false;
  if (name.startsWith(`${CACHES}/`)) return name.startsWith(cacheName(scope, ''));
  const noted = await (await caches.open(name)).match(new URL(KEPT_SIZE.slice(1), scope));
  return noted !== undefined;
}

/** A response as a page may be answered with: what a redirect led to is refused by browsers when a worker hands it out. */
export const withoutRedirect = async (response: Response): Promise<Response> =>
  response.redirected
    ? new Response(await response.blob(), { status: response.status, statusText: response.statusText, headers: response.headers })
    : response;

/** How long the network may take before what is kept is shown, milliseconds. */
export const PATIENCE_MS = 3000;

/** Pages that are kept at once, at most: more is a load that no reader has asked for. */
export const MOST_PAGES = 250;

/** Frames, what only other programs read, pictures for sharing, and data of pages that only Kit's client would ask for. */
const LEFT_OUT = [
  /\/__data\.json$/,
  // Servers answer no questions for files whose name begins with a dot.
  /\/\.[^/]*$/,
  /^\/([a-z]{2}\/)?(embed(\/(?!map\.json$)|\.|$)|(oembed|share)(\/|\.|$))/,
  /^\/_app\/version\.json$/,
  /^\/([a-z]{2}\/)?data\/./,
  /^\/(404|_headers|robots\.txt|sitemap\.xml|service-worker\.js)$/
];

/** Whether the file at this path, below the site's root, is kept. */
export const isKept = (path: string): boolean => !LEFT_OUT.some((part) => part.test(path));
