/** Data in the page for its scripts. Visible text is never read back, because translators and extensions rewrite it. */
import type { Filterable } from '$lib/filter';
import type { Bounds, Form, Scope } from '$lib/report/schema';
import type { Language } from '$lib/messages';

/** Address below the site's root of the module that brings the live map, the search and the dialogs: `lib/client/parts.ts`. */
export const PARTS_FILE = '_app/parts.js';

type Labelled = { id: string; label: string };
type PlaceFacts = {
  id: string;
  name: string;
  kind: Filterable['places'][number]['kind'];
  role?: string;
  /** Has a position of its own. */
  located?: true;
  /** For an area without an outline: what the map highlights for it. */
  standsFor?: Exclude<Scope, 'places'>;
};
/** What an excerpt highlights on the map. `start`, `end`: code points of the report, including page breaks in between. */
type ExcerptFacts = { id: string; topic: string; scope: Scope; places: string[]; start: number; end: number };

export type Facts = {
  /** The site's root, relative to the page. */
  root: string;
  /** Path of the language: nothing, or `en/`. */
  prefix: string;
  /** Path of the page with no place open, relative to that. */
  path: string;
  language: Language;
  /** Id of the place the page was written for. */
  place: string | null;
  /** `PARTS_FILE`; while developing, the module itself. */
  parts: string;
  /** Files of the live map, to be preloaded: its worker, its code, and what that imports. Empty while developing. */
  map: readonly string[];
  /** Version of this build, from `_app/version.json`. */
  version: string;
  /** Title of the page with no place open. */
  title: string;
  report: {
    /** The view of the static map, fitted into its box. */
    view: Bounds;
    site: { title: string; roles: (Labelled & { form: Form })[]; levels: Labelled[] };
    honours: { id: string; level: string; name: string }[];
    awards: Filterable['awards'];
    places: PlaceFacts[];
    /** Excerpts whose words are on this page; those that name their places first. */
    excerpts: ExcerptFacts[];
    /** Whether each place has a share image of its own. */
    pictures?: true;
    /** Ids of the topics that can be chosen. */
    topics: string[];
  };
  /** `已选中：…`, with `…` for the name. */
  selected: string;
};

/** Id of the script element that holds them, as JSON. */
export const FACTS_ID = 'facts';
