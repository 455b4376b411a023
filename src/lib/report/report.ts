/** The report as the rest of the program uses it: all references are resolved. */
import type {
  Award,
  Confidence,
  Context,
  ExcerptEntry,
  Figure,
  Honour,
  Labels,
  Localised,
  PlaceEntry,
  Publication,
  Quote,
  ReportFile,
  Site,
  SiteFile,
  Street,
  Streets,
  TranslationFile
} from './schema';

/** Half-open range `[start, end)` of code points in `report.txt`. */
export type Span = { start: number; end: number };

/** A passage of the reading text: one span, or several where a page break cuts it. */
export type Passage = Span[];

export type BlockKind = ReportFile['outline'][number]['kind'] | 'paragraph';

/** One line of the reading text. A paragraph cut by page breaks has one span for each piece. */
export type Block = { kind: BlockKind; spans: Passage };

/** A place name in the report. Mentions never overlap: the longest name wins. */
export type Mention = { place: string; spans: Passage };

/** A passage that stays as printed, with an editors' note. */
export type Sic = { spans: Passage; note: ReportFile['sic'][number]['note'] };

/** A passage with a topic, and the places it is about. */
export type Excerpt = Omit<ExcerptEntry, keyof Quote | 'figures'> & {
  spans: Passage;
  /** Our translations of its words, by language. */
  translation?: Localised;
};

/** An excerpt with everything about it. */
export type QuotedExcerpt = Excerpt & {
  translation: Localised;
  /** Its words: the reading text of its spans, page breaks joined. */
  quote: string;
  figures: Figure[];
  /** Line of `report.txt` the passage begins on, from 1. */
  line: number;
};

/** A piece of a translation; `place`: id of the place it names. */
export type Piece = { text: string; place?: string };

/** A sentence, heading, byline or caption in another language. */
export type TranslatedSentence = { spans: Passage; pieces: Piece[] };

/** The report in another language, sentence by sentence; ours, beside the report's own words. */
export type Translation = { glossary: TranslationFile['glossary']; sentences: TranslatedSentence[] };

/** A report with the labels of topics and scopes. */
export type Labelled = { labels: Labels };

/** The names of something: in the report, and in other languages. */
export type Named = { name: string; nameIn: Localised };

/** What we know of a place that is not in the report; shown on demand. */
export type Provenance = Pick<PlaceEntry, 'officialName' | 'basis' | 'note'> & {
  /** Length of a road on the map, kilometres. */
  lengthKm?: number;
  /** Parts of a road whose position is less certain than the rest, from one crossing to another. */
  weak?: { from: Named; to: Named; confidence: Confidence }[];
  /** Absent for a place without a known position. */
  elsewhere?: Elsewhere;
};

/** Other map services. */
export type MapApp = 'amap' | 'baidu' | 'tencent' | 'apple' | 'google' | 'osm' | 'geo';

/** Links to a place in other map services: to its point, or a search for its name, and the reason why. */
export type Elsewhere = { hrefs: Record<MapApp, string> } & (
  | {
      by: 'point';
      /** WGS-84, `latitude, longitude` in degrees. */
      coordinates: string;
    }
  | { by: 'name'; searched: string; because: 'unsure' | 'road' | 'area' }
);

export type Place = Omit<PlaceEntry, keyof Provenance>;

/** A street as the map draws it, without evidence and reasons. On a map without streets these are the lines of a graticule. */
export type Road = Pick<Street, 'id' | 'name' | 'nameIn' | 'closed' | 'smooth' | 'nodes' | 'segments'> & {
  class: Street['class'] | 'graticule';
};

/** Street network: nodes by id as `[longitude, latitude]`, roads as lists of node ids. */
export type Network = { nodes: Record<string, [number, number]>; roads: Road[] };

/** The page on which a report is read, and what it needs to know of other pages. */
export type ReportPage = {
  /** Title of the page with no place open. */
  title: Localised;
  /** Path of the page with no place open, below the home page of a language: empty, or `part-2/`. */
  path: string;
  /** Number of its first heading, from 1. */
  firstHeading: number;
  /** Totals over all pages. */
  total: { places: number; awards: number };
  /** Ids of places that are named on this page but have their card and address on another. */
  guests: string[];
  /** Blocks of other pages that hold excerpts about places of this page, with the path of their page. */
  elsewhere: (Block & { path: string })[];
  /** For a long report: the number of this part, from 1, of how many, and the paths of the parts before and after. */
  part?: { number: number; of: number; previous?: string; next?: string };
};

export type Report = {
  page: ReportPage;
  site: Site;
  /** `report.txt`, unchanged. */
  text: string;
  blocks: Block[];
  mentions: Mention[];
  sic: Sic[];
  /** In reading order. */
  excerpts: Excerpt[];
  honours: Honour[];
  awards: Award[];
  /** In the order the text first names them. */
  places: Place[];
};

/** Country and city of the report, for links to other map services. */
export type Whereabouts = Pick<SiteFile, 'country' | 'searchWithin'>;

/** The surroundings: needed to draw a map, but not to show the text. */
export type BaseMapData = { network: Network; context: Context };

/** Who holds which honour, and its level. */
export type Honoured = Pick<Report, 'site'> & {
  honours: Pick<Honour, 'id' | 'level'>[];
  awards: Pick<Award, 'community' | 'honour'>[];
};

/** What a map of the report needs: everything except the text. */
export type MappedReport = Pick<Report, 'site' | 'places'> & Honoured & BaseMapData;

/** What we say about the report, as opposed to what it says itself. */
export type Notes = { reconciliation: ReportFile['reconciliation']; about: SiteFile['about'] };

/** The report, the base map data and our notes: everything there is. */
export type Atlas = Omit<Report, 'excerpts' | 'places'> &
  Labelled &
  BaseMapData &
  Notes & {
    whereabouts: Whereabouts;
    publication: Publication;
    /** By language. */
    translations: Record<string, Translation>;
    /** Of the bytes of `report.txt`, hex. */
    sha256: string;
    excerpts: QuotedExcerpt[];
    places: PlaceEntry[];
    /** The street network with its accuracy. */
    streets: Streets;
    /** The editors' introduction above the report, and the stops of its tour. */
    introduction?: NonNullable<SiteFile['introduction']>;
    /** Time and place of the report. */
    setting?: NonNullable<SiteFile['setting']>;
  };
