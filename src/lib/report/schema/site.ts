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

export type Form = v.InferOutput<typeof Form>;
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
