/**
 * The messages between the frame and the page around it (`postMessage`). They hold nothing secret, so any page may receive and send them;
 * docs/embedding.md describes them.
 */
import type { Failure } from '$lib/live';
import { THEMES } from './options';

/** Version of our messages. Fields may be added; removing one or changing its meaning needs a new number. */
const VERSION = 1;

type Place = { id: string; name: string; kind: string };

/** What messages tell about a place; null for none. */
const inShort = (place: Place | undefined) => (place ? { id: place.id, name: place.name, kind: place.kind } : null);

/** The frame is ready for messages. */
export const ready = (place: Place | undefined) => ({ type: 'report-map:ready', version: VERSION, place: inShort(place) });
/** A place was opened, by the reader or by the host; none: it was closed. */
export const selected = (place: Place | undefined) => ({ type: 'report-map:select', version: VERSION, place: inShort(place) });
export const failed = (reason: Failure) => ({ type: 'report-map:error', version: VERSION, reason });

/** Identifiers that a host gives the frame: pym.js in the query, WordPress in the hash. */
export type Names = { pym: string | null; wordpress: string | null };

/** Reads both from the frame's address. */
export function namesIn({ search, hash }: { search: string; hash: string }): Names {
  return {
    pym: new URLSearchParams(search).get('childId'),
    wordpress: new URLSearchParams(hash.replace(/^#\??/, '')).get('secret')
  };
}

/** The preferred height in pixels, in the formats of all known hosts. */
export function heightMessages(height: number, { pym, wordpress }: Names): (object | string)[] {
  return [
    { type: 'report-map:height', version: VERSION, height },
    // AMP's format, which Flourish, Datawrapper and @newswire/frames understand as well.
    { sentinel: 'amp', type: 'embed-size', height },
    ...(pym === null ? [] : [`pymxPYMx${pym}xPYMxheightxPYMx${height}`]),
    ...(wordpress === null ? [] : [{ message: 'height', value: height, secret: wordpress }])
  ];
}

/** WordPress's sandbox blocks links out of the frame: its page follows them for us if they lead to the site of the frame. */
export const linkMessage = (href: string, secret: string) => ({ message: 'link', value: href, secret });

/**
 * What a host may ask for: open or close a place, highlight a topic, filter places, change the theme. Null resets; what is missing stays
 * unchanged.
 */
export type Inbound =
  | { type: 'report-map:select'; place: string | null }
  | { type: 'report-map:filter'; roles: string[] | null | undefined; honour: string | null | undefined }
  | { type: 'report-map:topic'; topic: string | null }
  | { type: 'report-map:theme'; theme: Theme };

type Theme = (typeof THEMES)[number];

const isIdOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string';
const isIdsOrNull = (value: unknown): value is string[] | null =>
  value === null || (Array.isArray(value) && value.every((id) => typeof id === 'string'));

/**
 * Parses a message from a host, null for anything else. Never throws. Written by hand: a schema library would be a third of the frame's
 * script.
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
  return { type, roles, honour };
}

/** Whether a host says that it listens from now on: WordPress, by its secret, or @newswire/frames. */
export function isListening(message: unknown, { wordpress }: Names): boolean {
  if (typeof message !== 'object' || message === null) return false;
  const { message: word, secret, sentinel, type } = message as Partial<Record<string, unknown>>;
  return (wordpress !== null && word === 'ready' && secret === wordpress) || (sentinel === 'amp' && type === 'frames-init');
}
