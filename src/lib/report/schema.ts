/**
 * One schema per file of `geo/`. The types of the domain are inferred from these schemas and never written twice.
 * Everything that belongs to one report – names, topics, roles, levels, colours – is data here, never code.
 */
import * as v from 'valibot';

/** Ids are public URLs and never change: lower-case Latin letters, digits and hyphens. */
const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-{1,2}[a-z0-9]+)*$/, 'an id is lower-case letters, digits and hyphens'));
/** Control characters, halves of characters, and marks that turn round what stands after them: nobody can read them, nor see them. */
const UNREADABLE = /[\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]|(?![\n\t])\p{Cc}/u;
const Text = v.pipe(
  v.string(),
  v.nonEmpty('is empty: write it'),
  v.maxLength(5000, 'is longer than 5000 characters'),
  v.check(
    (text) => !UNREADABLE.test(text),
    'holds a character that nobody can read: a control character, half of one, or a turn of direction'
  )
);
/** What stands for words that are still to be written: published, they would be read as ours. */
const PLACEHOLDER = /^(to ?do|tbd|fix ?me|xxx+|lorem ipsum.*|\?+|\.{3}|…+|待[写补定填].{0,2})[\s.!:：。…]*$/iu;
/** Of an empty text that it is empty is said already. */
const isSaid = (text: string): boolean => text === '' || (text.trim() !== '' && !PLACEHOLDER.test(text.trim()));
const NOT_SAID = 'is still to be written: readers would see it as it is';
/** Words that readers are shown as ours. */
const Said = v.pipe(Text, v.check(isSaid, NOT_SAID));
/** What something is called, on one line. */
const Name = v.pipe(
  Text,
  v.regex(/^(\S(.*\S)?)?$/, 'must not begin or end with a blank'),
  v.maxLength(120, 'is longer than 120 characters: no map has room for it')
);
/** What it is called in other languages, by language tag. */
const NameIn = v.record(v.string(), v.pipe(Name, v.check(isSaid, NOT_SAID)));
/** The same words in several languages, by language tag: `{ "zh": "…", "en": "…" }`. */
const Localised = v.record(v.string(), Said);
const LONGITUDE = 'is no longitude, -180 to 180: coordinates are [longitude, latitude] in degrees, WGS-84';
const LATITUDE = 'is no latitude, -85.05 to 85.05: coordinates are [longitude, latitude] in degrees, WGS-84. Are they swapped?';
const Longitude = v.pipe(v.number(), v.minValue(-180, LONGITUDE), v.maxValue(180, LONGITUDE));
/** Maps in the Mercator projection end at 85.05° north and south. */
const Latitude = v.pipe(v.number(), v.minValue(-85.05, LATITUDE), v.maxValue(85.05, LATITUDE));
/** West, south, east and north edge, WGS-84, degrees. */
const Bounds = v.strictTuple([Longitude, Latitude, Longitude, Latitude]);
/** WGS-84, degrees. */
const LngLat = v.strictTuple([Longitude, Latitude]);
/** A length, metres: at most half the way round the Earth. */
const Metres = v.pipe(v.number(), v.minValue(1), v.maxValue(20_037_508));
/** An area, hectares: at most the surface of the Earth. */
const Hectares = v.pipe(v.number(), v.minValue(0), v.maxValue(51_006_600_000));
function isLanguageTag(tag: string): boolean {
  try {
    return (
      Intl.getCanonicalLocales(tag)[0] === tag && new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) !== undefined
    );
  } catch {
    return false;
  }
}

/** `[west, south, east, north]` in degrees. */
const Colour = v.pipe(v.string(), v.regex(/^#[0-9a-fA-F]{6}$/, 'a colour is #rrggbb'));
const Confidence = v.picklist(['high', 'medium', 'low', 'none']);

/** A passage of the report, told apart from equal ones by what stands before or after it (W3C TextQuoteSelector). */
const Quote = v.strictObject({ quote: Text, prefix: v.optional(v.string()), suffix: v.optional(v.string()) });

/** How a role is drawn: told apart by form as well as by colour. */
const Form = v.picklist(['area', 'solid', 'beaded', 'dashed', 'diamond']);

/** Whose the facts are: what the files under `/data/` say of a licence, and nothing else. */
const Rights = v.strictObject({
  /** Licence of what the editors compiled, by its SPDX id, for programs that read one. */
  licence: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9.+-]+$/, 'a licence is named by its SPDX id, like CC-BY-4.0'))),
  /** A sentence or two on what a file may hold: words of the report, … */
  words: v.optional(Localised),
  /** … positions, notes and translations, … */
  positions: v.optional(Localised),
  /** … and the landmarks of `context.json`. */
  landmarks: v.optional(Localised)
});

export const SiteFile = v.strictObject({
  $schema: v.optional(v.string()),
  /** Language tag of the report; its base language (`zh` of `zh-CN`) is the first key tried in every Localised. */
  language: v.pipe(Text, v.check(isLanguageTag, 'must be a language tag, like zh-CN or en')),
  title: NameIn,
  description: Localised,
  /** Coordinates outside are an error. Without it a good way around `view`, and nothing is an error. */
  bounds: v.optional(Bounds),
  /** The first view of the map: everything in it is shown, with nothing cut. Without it by where the places are. */
  view: v.optional(Bounds),
  /** Links to open the same ground elsewhere, credits and what this report's licence situation is. */
  credits: v.array(
    v.strictObject({
      id: Id,
      text: Localised,
      /** Short form shown on the map itself, where one is due. */
      onMap: v.optional(NameIn),
      url: v.optional(v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//, 'an address begins with https:// or http://')))
    })
  ),
  /** Left out: the files under `/data/` name no licence, and give the credits instead. */
  rights: v.optional(Rights),
  /** Of these facts, as others cite them. */
  version: v.optional(Name),
  topics: v.array(v.strictObject({ id: Id, label: NameIn })),
  /** `singular`: what one place of the role is called, where the label is a plural. */
  roles: v.array(
    v.strictObject({
      id: Id,
      label: NameIn,
      singular: v.optional(NameIn),
      form: Form,
      colour: v.strictObject({ light: Colour, dark: Colour })
    })
  ),
  /** Honour levels, lowest first: the mark shows as many bars as the place in this list. */
  levels: v.array(v.strictObject({ id: Id, label: NameIn })),
  scopes: v.strictObject({ places: Localised, 'all-communities': Localised, 'whole-area': Localised }),
  /** Country of the ground, ISO 3166: maps of mainland China (`CN`) have datums of their own. */
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a country is two capital letters'))),
  /** The city, as map apps are told it when they are to look for a place by name. */
  searchWithin: v.optional(Text),
  /** What the law of a country may ask to be shown. Left out as long as there is none: a number is never made up. */
  imprint: v.optional(
    v.strictObject({
      /** 审图号 of the approved map; shown at the bottom left of every map. */
      mapApprovalNumber: v.optional(Name),
      publisher: v.optional(NameIn),
      /** ICP 备案号 of the site; shown at the page's foot, with a link to the register. */
      icpNumber: v.optional(Name)
    })
  ),
  /** When and where the report stands, for catalogues of places: `when` is a year or a date (ISO 8601). */
  setting: v.optional(
    v.strictObject({
      when: v.pipe(v.string(), v.regex(/^-?\d{4}(-\d\d){0,2}$/, 'a year, month or day is written 2016, 2016-05 or 2016-05-21')),
      certainty: v.picklist(['certain', 'less-certain', 'uncertain']),
      basis: Localised
    })
  ),
  /**
   * The editors' two lines above the report: what this is, and when. `{awards|award|awards}` is a number that is counted, with the words
   * for one and for many, and a link to what it counts.
   */
  introduction: v.optional(
    v.strictObject({
      text: Localised,
      /** Excerpts at which the tour stops, in this order. Without them one for each section, and one for the honours. */
      stops: v.optional(
        v.pipe(v.array(Id), v.minLength(2, 'a tour has two stops at least'), v.maxLength(6, 'a tour has six stops at most'))
      )
    })
  ),
  /** What the page says about itself: how positions were found, what it does not cover. One paragraph each. */
  about: v.array(v.strictObject({ id: Id, heading: Localised, text: Localised }))
});

const Figure = v.strictObject({
  /** The figure as printed, e.g. `两万多份`: part of the excerpt. */
  quote: Text,
  value: v.number(),
  /** `多`, `余`: more than the value; absent for exact figures. */
  qualifier: v.optional(Text),
  unit: Text,
  /** What is counted. */
  label: NameIn
});

/** How much of the map words are about: the places they name, all communities, or the whole area. */
const Scope = v.picklist(['places', 'all-communities', 'whole-area']);

const ExcerptEntry = v.strictObject({
  id: Id,
  ...Quote.entries,
  topic: Id,
  /** What the sentence is about. */
  scope: Scope,
  places: v.array(Id),
  figures: v.optional(v.array(Figure), [])
});

export const ReportFile = v.strictObject({
  $schema: v.optional(v.string()),
  /** Lines of the text that are not body paragraphs. Every other line is one. */
  outline: v.array(
    v.strictObject({ kind: v.picklist(['kicker', 'headline', 'subhead', 'byline', 'heading', 'caption']), ...Quote.entries })
  ),
  /** Oddities of the text that stay as they are, with a word of ours beside them. */
  sic: v.array(v.strictObject({ ...Quote.entries, note: Localised })),
  excerpts: v.array(ExcerptEntry),
  /** Body sentences that report no deed and so belong to no excerpt. */
  remarks: v.array(Quote),
  /** Where the report's own counts and names do not meet other records, or each other. */
  reconciliation: v.array(
    v.strictObject({ id: Id, excerpt: Id, places: v.optional(v.array(Id), []), claim: Localised, finding: Localised })
  )
});

export const HonoursFile = v.strictObject({
  $schema: v.optional(v.string()),
  /** `name` stands in the report, to the letter. */
  honours: v.array(v.strictObject({ id: Id, name: Name, level: Id, nameIn: v.optional(NameIn, {}) })),
  /** `community`: the place that holds it, of any kind; the name of the key is older than that. */
  awards: v.array(v.strictObject({ community: Id, honour: Id, excerpt: Id })),
  /** Fingerprint of the names of the honours and who holds them, as an editor last compared them with the text. */
  reviewed: v.optional(Text)
});

const Geometry = v.union(
  [
    /** `radiusM` is how far off the point may be (metres), never an outline. */
    v.strictObject({ point: LngLat, radiusM: Metres }),
    v.strictObject({ roadId: Id })
  ],
  'must be { "point": [longitude, latitude] in WGS-84, "radiusM": metres } or { "roadId": "an-id" }'
);

const Bearing = v.pipe(
  v.number(),
  v.minValue(0, 'is no bearing, 0 to 360: degrees clockwise from north'),
  v.maxValue(360, 'is no bearing, 0 to 360: degrees clockwise from north')
);
const Kilometres = v.pipe(
  v.number(),
  v.minValue(0.1, 'is no distance in kilometres, 0.1 to 20037'),
  v.maxValue(20_037, 'is no distance in kilometres, 0.1 to 20037')
);

/** Where a place lies from the middle of the first view, when that is all that is known of it. */
const Direction = v.strictObject({
  /** From one bearing clockwise to another, degrees clockwise from north. */
  bearing: v.strictTuple([Bearing, Bearing]),
  /** At least and at most. */
  kilometres: v.strictTuple([Kilometres, Kilometres]),
  basis: Localised
});

const PlaceEntry = v.strictObject({
  id: Id,
  /** As the report prints it. */
  name: Name,
  /** Every way the report writes this place, longest match first; default: `name`. */
  writtenAs: v.optional(v.array(v.union([Text, Quote]))),
  officialName: v.nullable(Name),
  nameIn: NameIn,
  kind: v.picklist(['community', 'road', 'site', 'area', 'landmark']),
  /** Id of a role of `site.json`; absent for what is only context. */
  role: v.optional(Id),
  geometry: v.nullable(Geometry),
  confidence: Confidence,
  basis: Localised,
  /** A word of the editors beside the report's own, e.g. about a probable slip. */
  note: v.optional(Localised),
  /** Id of the place this one lies in, by the report. */
  insideOf: v.optional(Id),
  /** For an area without an outline: what the map highlights for it. Most places highlight their own mark. */
  standsFor: v.optional(v.picklist(['all-communities', 'whole-area'])),
  /** Of a place outside of the first view whose point is not known well enough to be drawn: an open sector of the compass rose. */
  direction: v.optional(Direction)
});

export const PlacesFile = v.strictObject({
  $schema: v.optional(v.string()),
  places: v.array(PlaceEntry),
  /** Fingerprint of the text and of where it names which place, as an editor last read it; absent while a report is being worked on. */
  reviewed: v.optional(Text)
});

const StreetNode = v.strictObject({
  id: Id,
  lon: Longitude,
  lat: Latitude,
  /** About one standard deviation, metres. */
  accuracyM: Metres,
  evidence: Text,
  /** Gives the line its shape only; no crossing. */
  bend: v.optional(v.literal(true)),
  /** The line stops where our knowledge does, not in reality. */
  end: v.optional(v.literal(true))
});

const Street = v.strictObject({
  id: Id,
  name: v.nullable(Name),
  nameIn: v.optional(NameIn, {}),
  class: v.picklist(['expressway', 'arterial', 'ring', 'collector', 'local']),
  /** Join the last node to the first. */
  closed: v.optional(v.literal(true)),
  /** Draw as a centripetal Catmull-Rom curve through the nodes; else straight. */
  smooth: v.boolean(),
  confidence: Confidence,
  nameConfidence: v.optional(Confidence),
  nodes: v.pipe(v.array(Id), v.minLength(2)),
  /** Weaker parts of the line, from one of its nodes to another. */
  segments: v.optional(
    v.array(v.strictObject({ from: Id, to: Id, confidence: Confidence, about: v.picklist(['geometry', 'name']), reason: Text })),
    []
  ),
  note: v.optional(Text)
});

export const StreetsFile = v.strictObject({
  $schema: v.optional(v.string()),
  nodes: v.array(StreetNode),
  roads: v.array(Street)
});

export const ContextFile = v.strictObject({
  $schema: v.optional(v.string()),
  landmarks: v.array(v.strictObject({ id: Id, name: Name, nameIn: NameIn, point: LngLat, radiusM: Metres, basis: Localised })),
  /** Communities of the area that the report does not name. */
  communities: v.array(
    v.strictObject({
      id: Id,
      name: Name,
      nameIn: NameIn,
      geometry: v.nullable(v.strictObject({ point: LngLat, radiusM: Metres })),
      confidence: Confidence,
      basis: Localised
    })
  ),
  /** Water known only by its middle and its area: drawn as a soft patch, never with a shore. */
  water: v.array(v.strictObject({ id: Id, name: Name, nameIn: NameIn, point: LngLat, areaHa: Hectares, basis: Localised })),
  stations: v.array(v.strictObject({ id: Id, name: Name, nameIn: NameIn, point: LngLat, accuracyM: Metres })),
  /** Generalised metro lines: the stations and a few bends. */
  lines: v.array(
    v.strictObject({ id: Id, name: Name, nameIn: NameIn, opened: v.optional(Text), path: v.array(LngLat), note: v.optional(Localised) })
  )
});

/** The report in another language, ours; the name of the file is the language's tag. */
export const TranslationFile = v.strictObject({
  $schema: v.optional(v.string()),
  /** Terms of the report, explained once. `ours`: what it means here is our reading. */
  glossary: v.array(v.strictObject({ term: Text, text: Text, meaning: Text, ours: v.optional(v.literal(true)) })),
  /**
   * Every sentence of the body, every heading, byline and caption: from its first code point to its last (half-open), the
   * fingerprint of its words, and the translation, with names of places as `[words](place-id)`.
   */
  sentences: v.array(v.strictObject({ at: v.strictTuple([v.number(), v.number()]), hash: Text, text: Text })),
  /** Excerpts that are no whole sentences. */
  excerpts: v.array(v.strictObject({ id: Id, hash: Text, text: Text }))
});

export type LngLat = v.InferOutput<typeof LngLat>;
export type Bounds = v.InferOutput<typeof Bounds>;
export type Localised = v.InferOutput<typeof Localised>;
export type Confidence = v.InferOutput<typeof Confidence>;
export type Form = v.InferOutput<typeof Form>;
export type Scope = v.InferOutput<typeof Scope>;
export type Quote = v.InferOutput<typeof Quote>;
export type SiteFile = v.InferOutput<typeof SiteFile>;
/** Words that are only needed where all about a place is said. */
export type Labels = Pick<SiteFile, 'topics' | 'scopes'>;
/** What is only needed where the facts are given away. */
export type Publication = Pick<SiteFile, 'rights' | 'version'>;
export type Site = Omit<
  SiteFile,
  'about' | 'country' | 'searchWithin' | 'setting' | 'introduction' | 'bounds' | 'view' | keyof Labels | keyof Publication
> & {
  /** Where coordinates lie, and how far a reader may move the map. */
  bounds: Bounds;
  /** The first view of the map. */
  view: Bounds;
};
export type Role = Site['roles'][number];
export type Level = Site['levels'][number];
export type Topic = SiteFile['topics'][number];
export type ReportFile = v.InferOutput<typeof ReportFile>;
export type ExcerptEntry = v.InferOutput<typeof ExcerptEntry>;
export type Figure = v.InferOutput<typeof Figure>;
export type Reconciliation = ReportFile['reconciliation'][number];
export type HonoursFile = v.InferOutput<typeof HonoursFile>;
export type Honour = HonoursFile['honours'][number];
export type Award = HonoursFile['awards'][number];
export type Direction = v.InferOutput<typeof Direction>;
export type PlaceEntry = v.InferOutput<typeof PlaceEntry>;
export type PlacesFile = v.InferOutput<typeof PlacesFile>;
export type Streets = v.InferOutput<typeof StreetsFile>;
export type Street = v.InferOutput<typeof Street>;
export type TranslationFile = v.InferOutput<typeof TranslationFile>;
export type Context = v.InferOutput<typeof ContextFile>;
