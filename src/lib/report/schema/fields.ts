/** Fields that several files of `geo/` have. */
import * as v from 'valibot';

/** Ids are public URLs and never change: lower-case Latin letters, digits and hyphens. */
export const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-{1,2}[a-z0-9]+)*$/, 'an id is lower-case letters, digits and hyphens'));
/** Control characters, lone surrogates, and direction marks: invisible or unreadable characters. */
const UNREADABLE = /[\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]|(?![\n\t])\p{Cc}/u;
export const Text = v.pipe(
  v.string(),
  v.nonEmpty('is empty: write it'),
  v.maxLength(5000, 'is longer than 5000 characters'),
  v.check(
    (text) => !UNREADABLE.test(text),
    'holds a character that nobody can read: a control character, half of one, or a turn of direction'
  )
);
/** Placeholders for texts that are still to be written; published, readers would see them. */
const PLACEHOLDER = /^(to ?do|tbd|fix ?me|xxx+|lorem ipsum.*|\?+|\.{3}|…+|待[写补定填].{0,2})[\s.!:：。…]*$/iu;
/** An empty text is reported by another rule. */
const isWritten = (text: string): boolean => text === '' || (text.trim() !== '' && !PLACEHOLDER.test(text.trim()));
const NOT_WRITTEN = 'is still to be written: readers would see it as it is';
/** Text of the editors that readers see. */
const Wording = v.pipe(Text, v.check(isWritten, NOT_WRITTEN));
/** A name, on one line. */
export const Name = v.pipe(
  Text,
  v.regex(/^(\S(.*\S)?)?$/, 'must not begin or end with a blank'),
  v.maxLength(120, 'is longer than 120 characters: no map has room for it')
);
/** The name in other languages, by language tag. */
export const NameIn = v.record(v.string(), v.pipe(Name, v.check(isWritten, NOT_WRITTEN)));
/** The same words in several languages, by language tag: `{ "zh": "…", "en": "…" }`. */
export const Localised = v.record(v.string(), Wording);
/** `message`: for a number outside of the range. */
export const between = (least: number, most: number, message: string) =>
  v.pipe(v.number(), v.minValue(least, message), v.maxValue(most, message));
export const Longitude = between(-180, 180, 'is no longitude, -180 to 180: coordinates are [longitude, latitude] in degrees, WGS-84');
/** Maps in the Mercator projection end at 85.05° north and south. */
export const Latitude = between(
  -85.05,
  85.05,
  'is no latitude, -85.05 to 85.05: coordinates are [longitude, latitude] in degrees, WGS-84. Are they swapped?'
);
/** West, south, east and north edge, WGS-84, degrees. */
export const Bounds = v.strictTuple([Longitude, Latitude, Longitude, Latitude]);
/** WGS-84, degrees. */
export const LngLat = v.strictTuple([Longitude, Latitude]);
/** A length, metres: at most half the way round the Earth. */
export const Metres = v.pipe(v.number(), v.minValue(1), v.maxValue(20_037_508));
/** An area, hectares: at most the surface of the Earth. */
export const Hectares = v.pipe(v.number(), v.minValue(0), v.maxValue(51_006_600_000));

export const Colour = v.pipe(v.string(), v.regex(/^#[0-9a-fA-F]{6}$/, 'a colour is #rrggbb'));
export const Confidence = v.picklist(['high', 'medium', 'low', 'none']);

/** A passage of the report; `prefix` and `suffix` distinguish it from equal ones (W3C TextQuoteSelector). */
export const Quote = v.strictObject({ quote: Text, prefix: v.optional(v.string()), suffix: v.optional(v.string()) });

export type LngLat = v.InferOutput<typeof LngLat>;
export type Bounds = v.InferOutput<typeof Bounds>;
export type Localised = v.InferOutput<typeof Localised>;
export type Confidence = v.InferOutput<typeof Confidence>;
export type Quote = v.InferOutput<typeof Quote>;
