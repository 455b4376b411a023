/**
 * What the frame and the page around it say to each other, by `postMessage`. Neither side learns anything secret, so any
 * page may listen and ask; docs/embedding.md is this file in words.
 */

/** Version of our own messages. Fields may join; none leaves or changes its meaning without a new number. */
const VERSION = 1;

/** Why there is no live map: the browser cannot draw it, or it did not come. */
export type Failure = 'unsupported' | 'failed';
export type PlaceInShort = { id: string; name: string; kind: string };

/** The frame can be asked. */
export const ready = (place: PlaceInShort | null) => ({ type: 'report-map:ready', version: VERSION, place });
/** A place was opened, whoever asked for it; null: it was closed. */
export const selected = (place: PlaceInShort | null) => ({ type: 'report-map:select', version: VERSION, place });
export const failed = (reason: Failure) => ({ type: 'report-map:error', version: VERSION, reason });

/** Names under which a host knows the frame: pym.js says it in the query, WordPress in the hash. */
export type Names = { pym: string | null; wordpress: string | null };

/** Reads both from the frame's address. */
export function namesIn({ search, hash }: { search: string; hash: string }): Names {
  return {
    pym: new URLSearchParams(search).get('childId'),
    wordpress: new URLSearchParams(hash.replace(/^#\??/, '')).get('secret')
  };
}

/** Pixels the frame would like to be high, in the dialects of the hosts there are. */
export function heightMessages(height: number, { pym, wordpress }: Names): (object | string)[] {
  return [
    { type: 'report-map:height', version: VERSION, height },
    // AMP's, which Flourish, Datawrapper and @newswire/frames understand as well.
    { sentinel: 'amp', type: 'embed-size', height },
    ...(pym === null ? [] : [`pymxPYMx${pym}xPYMxheightxPYMx${height}`]),
    ...(wordpress === null ? [] : [{ message: 'height', value: height, secret: wordpress }])
  ];
}

/** WordPress's sandbox lets no link out of the frame: its page follows it for us, if it leads to the site of the frame. */
export const linkMessage = (href: string, secret: string) => ({ message: 'link', value: href, secret });

/** What a host may ask: open or close a place, highlight a topic, show some places, change the colours. Null shows all; what is left out stays. */
export type Inbound =
  | { type: 'report-map:select'; place: string | null }
  | { type: 'report-map:filter'; roles?: string[] | null; honour?: string | null }
  | { type: 'report-map:topic'; topic: string | null }
  | { type: 'report-map:theme'; theme: Theme };

const THEMES = ['auto', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const isIdOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string';
const isIdsOrNull = (value: unknown): value is string[] | null =>
  value === null || (Array.isArray(value) && value.every((id) => typeof id === 'string'));

/**
 * What a host asks with this message, null for everything else that may arrive. Throws nothing. Written out: a library for
 * schemas would be a third of the frame's script.
 */
export function inbound(message: unknown): Inbound | null {
  if (typeof message !== 'object' || message === null) return null;
  const { type, place, topic, roles, honour, theme } = message as Partial<Record<string, unknown>>;
  if (type === 'report-map:select') return isIdOrNull(place) ? { type, place } : null;
  if (type === 'report-map:topic') return isIdOrNull(topic) ? { type, topic } : null;
  if (type === 'report-map:theme') {
    const wanted = THEMES.find((one) => one === theme);
    return wanted ? { type, theme: wanted } : null;
  }
  if (type !== 'report-map:filter') return null;
  if (!(roles === undefined || isIdsOrNull(roles)) || !(honour === undefined || isIdOrNull(honour))) return null;
  return { type, ...(roles !== undefined && { roles }), ...(honour !== undefined && { honour }) };
}

/** Whether a host tells that it listens from now on: WordPress, by the secret it gave, or @newswire/frames. */
export function isListening(message: unknown, { wordpress }: Names): boolean {
  if (typeof message !== 'object' || message === null) return false;
  const { message: word, secret, sentinel, type } = message as Partial<Record<string, unknown>>;
  return (wordpress !== null && word === 'ready' && secret === wordpress) || (sentinel === 'amp' && type === 'frames-init');
}
