/** What is kept for reading without a network; page and service worker agree on it here. */

/** Address, below the site's root, under which the worker notes how many bytes it keeps. */
export const KEPT_SIZE = '/kept-bytes';

/** What the page tells a new worker to take over. */
export const SKIP_WAITING = 'skip-waiting';

/** How long the network may take before what is kept is shown, milliseconds. */
export const PATIENCE_MS = 3000;

/** Pages that are kept at once, at most: more is a load that no reader has asked for. */
export const MOST_PAGES = 250;

/** Frames, what only other programs read, pictures for sharing, and data of pages that only Kit's client would ask for. */
const LEFT_OUT = [
  /\/__data\.json$/,
  /^\/([a-z]{2}\/)?(embed(\/(?!map\.json$)|\.|$)|(oembed|share)(\/|\.|$))/,
  /^\/_app\/version\.json$/,
  /^\/([a-z]{2}\/)?data\/./,
  /^\/(404|_headers|robots\.txt|sitemap\.xml|service-worker\.js)$/
];

/** Whether the file at this path, below the site's root, is kept. */
export const isKept = (path: string): boolean => !LEFT_OUT.some((part) => part.test(path));
