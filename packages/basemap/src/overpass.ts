/** Asks an Overpass server for the map data of a district. Only `npm run basemap -- --overpass` does this. */
import { setTimeout as pause } from 'node:timers/promises';
import pRetry, { AbortError } from 'p-retry';
import type { Bounds } from '../../../src/lib/report/schema.ts';
import { ExtractError, type Element } from './elements.ts';
import { readJson } from './read-json.ts';

/** The server of the project; its rules are at https://dev.overpass-api.de/overpass-doc/en/preface/commons.html. */
export const OVERPASS_URL = 'https://overpass-api.de/api/interpreter';

/** `firstPauseMs` doubles after each try; `timeoutMs` limits one try, including its answer. */
export type Patience = { tries: number; firstPauseMs: number; longestPauseMs: number; timeoutMs: number };
const PATIENCE: Patience = { tries: 5, firstPauseMs: 5_000, longestPauseMs: 120_000, timeoutMs: 240_000 };

/** Everything that `classify` may draw, with the nodes and ways it is made of. */
export function queryOf([west, south, east, north]: Bounds, timeoutS: number): string {
  const kinds = [
    'way["highway"]',
    'way["railway"]',
    'way["building"]',
    'way["waterway"]',
    ...['way', 'relation'].flatMap((type) => ['natural', 'landuse', 'leisure'].map((key) => `${type}["${key}"]`)),
    'relation["building"]'
  ];
  const wanted = kinds.map((kind) => `${kind};`).join('');
  return `[out:json][timeout:${timeoutS}][bbox:${south},${west},${north},${east}];(${wanted});(._;>;);out body qt;`;
}

/**
 * Elements within `bounds`, from the Overpass server at `url`. Temporary failures are tried again after longer and longer pauses; `say` is
 * called for each failure. Throws ExtractError; its message names the server, the error and what to do.
 */
export async function fetchElements(
  url: string,
  bounds: Bounds,
  patience = PATIENCE,
  say: (line: string) => void = () => {}
): Promise<Element[]> {
  const query = queryOf(bounds, Math.max(1, Math.floor(patience.timeoutMs / 1000) - 10));
  return pRetry(() => ask(url, query, patience), {
    retries: patience.tries - 1,
    minTimeout: patience.firstPauseMs,
    maxTimeout: patience.longestPauseMs,
    factor: 2,
    randomize: true,
    onFailedAttempt: ({ error, retriesLeft }) => {
      say(retriesLeft > 0 ? `${error.message}; trying again, ${retriesLeft} more` : error.message);
    }
  }).catch((error: unknown) => {
    throw new ExtractError(`${error instanceof Error ? error.message : String(error)}. An extract in a file will do as well: --osm FILE`);
  });
}

async function ask(url: string, query: string, { timeoutMs, longestPauseMs }: Patience): Promise<Element[]> {
  const signal = AbortSignal.timeout(timeoutMs);
  let response: Response;
  let text: string;
  try {
    const headers = { 'user-agent': 'report-map, npm run basemap', accept: 'application/json' };
    response = await fetch(url, { method: 'POST', body: new URLSearchParams({ data: query }), headers, signal });
    text = await response.text();
  } catch (error) {
    // p-retry treats every TypeError as a programming error and does not retry; fetch throws TypeErrors for network errors, so they are
    // renamed.
    if (signal.aborted) throw new Error(`${url} did not answer within ${timeoutMs / 1000} s`, { cause: error });
    throw new Error(`${url} cannot be reached, or broke off its answer (${causeOf(error)})`, { cause: error });
  }
  if (response.status === 429 || response.status >= 500) {
    await pause(Math.min(longestPauseMs, 1000 * (Number(response.headers.get('retry-after')) || 0)));
    throw new Error(`${url} is busy: ${response.status} ${response.statusText}`);
  }
  if (!response.ok) throw new AbortError(`${url} refuses: ${response.status} ${response.statusText}${reasonOf(text)}`);
  try {
    return readJson(text, `The answer of ${url}`);
  } catch (error) {
    // A request that exceeded the server's time limit would exceed it again.
    if (error instanceof ExtractError && error.message.includes('not complete')) throw new AbortError(error.message);
    throw error;
  }
}

function causeOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error ? cause.message : String(cause);
}

/** The error message, taken out of the HTML page in which Overpass wraps it. */
function reasonOf(html: string): string {
  const [, reason] = /Error<\/strong>:\s*([^<]{1,300})/.exec(html) ?? [];
  return reason ? `: ${reason.trim()}` : '';
}
