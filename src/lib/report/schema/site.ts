/** `site.json`: title, first view, roles, topics and all else that a report says about itself. */
import * as v from 'valibot';
import { Bounds, Colour, Id, Localised, Name, NameIn, Text } from './fields';

function isLanguageTag(tag: string): boolean {
  try {
    return (
      Intl.getCanonicalLocales(tag)[0] === tag && new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag) !== undefined
    );
  } catch {
    return false;
  }
}

/** How a role is drawn, points and roads: roles differ in form as well as in colour. */
export const POINT_FORMS = ['area', 'diamond'] as const;
export const LINE_FORMS = ['solid', 'beaded', 'dashed'] as const;
const Form = v.picklist([...POINT_FORMS, ...LINE_FORMS]);

/** Rights to the facts: all that the files under `/data/` say about licences. */
const Rights = v.strictObject({
  /** Licence of what the editors compiled, as an SPDX id. */
  licence: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9.+-]+$/, 'a licence is named by its SPDX id, like CC-BY-4.0'))),
  /** A sentence or two about the rights to the words of the report. */
  words: v.optional(Localised),
  /** The same for positions, notes and translations. */
  positions: v.optional(Localised),
  /** The same for the landmarks of `context.json`. */
  landmarks: v.optional(Localised)
});

export const SiteFile = v.strictObject({
  $schema: v.optional(v.string()),
  /** Language tag of the report; its base language (`zh` of `zh-CN`) is the first key tried in every Localised. */
  language: v.pipe(Text, v.check(isLanguageTag, 'must be a language tag, like zh-CN or en')),
  title: NameIn,
  description: Localised,
  /** Coordinates outside are an error. Without it the bounds are a wide margin around `view`, and nothing is an error. */
  bounds: v.optional(Bounds),
  /** The first view of the map: everything in it is visible, nothing is cut. Without it the view is computed from the places. */
  view: v.optional(Bounds),
  /** Links to other maps of the same area, credits, and rights to the report. */
  credits: v.array(
    v.strictObject({
      id: Id,
      text: Localised,
      /** Short form for the map itself, where one is required. */
      onMap: v.optional(NameIn),
      url: v.optional(v.pipe(v.string(), v.url(), v.regex(/^https?:\/\//, 'an address begins with https:// or http://')))
    })
  ),
  /** Without it the files under `/data/` name no licence and give the credits instead. */
  rights: v.optional(Rights),
  /** Version of these facts, for citations. */
  version: v.optional(Name),
  topics: v.array(v.strictObject({ id: Id, label: NameIn })),
  /** `singular`: the name for one place of the role, if the label is a plural. */
  roles: v.array(
    v.strictObject({
      id: Id,
      label: NameIn,
      singular: v.optional(NameIn),
      form: Form,
      colour: v.strictObject({ light: Colour, dark: Colour })
    })
  ),
  /** Honour levels, lowest first: the mark shows as many bars as the level's position in this list. */
  levels: v.array(v.strictObject({ id: Id, label: NameIn })),
  scopes: v.strictObject({ places: Localised, 'all-communities': Localised, 'whole-area': Localised }),
  /** Country of the area, ISO 3166: maps of mainland China (`CN`) have their own datums. */
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a country is two capital letters'))),
  /** The city that is given to map services when they search for a place by name. */
  searchWithin: v.optional(Text),
  /** What the law of a country may require a page to show. Leave a number out until it has been issued. */
  imprint: v.optional(
    v.strictObject({
      /** 审图号 of the approved map; shown at the bottom left of every map. */
      mapApprovalNumber: v.optional(Name),
      publisher: v.optional(NameIn),
      /** ICP 备案号 of the site; shown at the page's foot, with a link to the register. */
      icpNumber: v.optional(Name)
    })
  ),
  /** Time and place of the report, for gazetteers: `when` is a year or a date (ISO 8601). */
  setting: v.optional(
    v.strictObject({
      when: v.pipe(v.string(), v.regex(/^-?\d{4}(-\d\d){0,2}$/, 'a year, month or day is written 2016, 2016-05 or 2016-05-21')),
      certainty: v.picklist(['certain', 'less-certain', 'uncertain']),
      basis: Localised
    })
  ),
  /**
   * The editors' introduction above the report: what this is, and when. `{awards|award|awards}` becomes a counted number, with the words
   * for one and for many, and a link to what it counts.
   */
  introduction: v.optional(
    v.strictObject({
      text: Localised,
      /** Excerpts at which the tour stops, in this order. Without them it stops once in each section, and at the honours. */
      stops: v.optional(
        v.pipe(v.array(Id), v.minLength(2, 'a tour has two stops at least'), v.maxLength(6, 'a tour has six stops at most'))
      )
    })
  ),
  /** What the page says about itself: how positions were found, what it does not cover. One paragraph each. */
  about: v.array(v.strictObject({ id: Id, heading: Localised, text: Localised }))
});

export type Form = v.InferOutput<typeof Form>;
export type PointForm = (typeof POINT_FORMS)[number];
export type LineForm = (typeof LINE_FORMS)[number];
export type SiteFile = v.InferOutput<typeof SiteFile>;
/** Labels of topics and scopes, which the map itself does not need. */
export type Labels = Pick<SiteFile, 'topics' | 'scopes'>;
/** What only the exports need. */
export type Publication = Pick<SiteFile, 'rights' | 'version'>;
export type Site = Omit<
  SiteFile,
  'about' | 'country' | 'searchWithin' | 'setting' | 'introduction' | 'bounds' | 'view' | keyof Labels | keyof Publication
> & {
  /** Where coordinates may lie, and how far a reader may move the map. */
  bounds: Bounds;
  /** The first view of the map. */
  view: Bounds;
};
export type Role = Site['roles'][number];
export type Level = Site['levels'][number];
export type Topic = SiteFile['topics'][number];
