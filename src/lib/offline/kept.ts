/** What is stored for offline reading; shared by page and service worker. */

/** Address, below the site's root, under which the worker stores the number of bytes. */
export const KEPT_SIZE = '/kept-bytes';

/** Message of the page to a waiting worker: activate. */
export const SKIP_WAITING = 'skip-waiting';

/** Message of the page when the cache is empty; the worker answers with the same when everything is stored again. */
export const KEEP_AGAIN = 'keep-again';

const CACHES = 'kept-';

/**
 * Name of the cache of a site and version. `scope`: address of the site's root, because sites below other paths of the same origin have
 * their own caches.
 */
export const cacheName = (scope: string, version: string): string => `${CACHES}${new URL(scope).pathname}-${version}`;

/** Whether a cache is ours, of any version. Older versions had no scope in the name; their contents tell which site they belong to. */
export async function isOurs(name: string, scope: string): Promise<boolean> {
  if (!name.startsWith(CACHES)) return false;
  if (name.startsWith(`${CACHES}/`)) return name.startsWith(cacheName(scope, ''));
  const noted = await (await caches.open(name)).match(new URL(KEPT_SIZE.slice(1), scope));
  return noted !== undefined;
}

/** A copy of the response that may answer a navigation: browsers refuse a redirected response from a worker. */
export const withoutRedirect = async (response: Response): Promise<Response> =>
  response.redirected
    ? new Response(await response.blob(), { status: response.status, statusText: response.statusText, headers: response.headers })
    : response;

/** Time limit for the network before the stored copy is shown, milliseconds. */
export const TIMEOUT_MS = 3000;

/** Largest number of pages that are stored at once: more would be too much traffic that no reader has asked for. */
export const MOST_PAGES = 250;

/** Not stored: frames, files for other programs, share images, and data that only Kit's client would load. */
const LEFT_OUT = [
  /\/__data\.json$/,
  // Many servers do not serve files whose name begins with a dot.
  /\/\.[^/]*$/,
  /^\/([a-z]{2}\/)?(embed(\/(?!map\.json$)|\.|$)|(oembed|share)(\/|\.|$))/,
  /^\/_app\/version\.json$/,
  /^\/([a-z]{2}\/)?data\/./,
  /^\/(404|_headers|robots\.txt|sitemap\.xml|service-worker\.js)$/
];

/** Whether the file at this path, below the site's root, is stored. */
export const isKept = (path: string): boolean => !LEFT_OUT.some((part) => part.test(path));
