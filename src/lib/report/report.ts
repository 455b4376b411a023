/** The report as the rest of the program sees it: everything resolved, nothing left to look up in a file. */
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

/** The report naming a place. Mentions never overlap: the longest name wins. */
export type Mention = { place: string; spans: Passage };

/** A passage that stays as printed, with a word of ours beside it. */
export type Sic = { spans: Passage; note: ReportFile['sic'][number]['note'] };

/** A passage with a topic, and the places it speaks of. */
export type Excerpt = Omit<ExcerptEntry, keyof Quote | 'figures'> & {
  spans: Passage;
  /** Our translations of its words, by language. */
  translation?: Localised;
};

/** An excerpt with all there is to it. */
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

/** A report with the words for what its excerpts are about. */
export type Labelled = { labels: Labels };

/** What something is called by the report, or where it stands, and in other languages. */
export type Named = { name: string; nameIn: Localised };

/** What we know of a place besides what the report says: shown on demand. */
export type Provenance = Pick<PlaceEntry, 'officialName' | 'basis' | 'note'> & {
  /** Length of a road on the map, kilometres. */
  lengthKm?: number;
  /** Parts of a road whose course is less sure than the rest, from one crossing to another. */
  weak?: { from: Named; to: Named; confidence: Confidence }[];
  /** Absent for what has no known position. */
  elsewhere?: Elsewhere;
};

/** Other people's maps. */
export type MapApp = 'amap' | 'baidu' | 'tencent' | 'apple' | 'google' | 'osm' | 'geo';

/** A place in other people's maps: addresses of its point, or of a search for its name, and why that. */
export type Elsewhere = { hrefs: Record<MapApp, string> } & (
  | {
      by: 'point';
      /** WGS-84, `latitude, longitude` in degrees. */
      coordinates: string;
    }
  | { by: 'name'; searched: string; because: 'unsure' | 'road' | 'area' }
);

export type Place = Omit<PlaceEntry, keyof Provenance>;

/** Street as the map draws it: evidence and reasons stay in `geo/`. Where there are none, lines of a graticule. */
export type Road = Pick<Street, 'id' | 'name' | 'nameIn' | 'closed' | 'smooth' | 'nodes' | 'segments'> & {
  class: Street['class'] | 'graticule';
};

/** Street network: nodes by id as `[longitude, latitude]`, roads as lists of node ids. */
export type Network = { nodes: Record<string, [number, number]>; roads: Road[] };

/** The page on which a report is read, and what it has to know of what stands on other pages. */
export type ReportPage = {
  /** Its title with no place open. */
  title: Localised;
  /** Its path with no place open, below the home page of a language: empty, or `part-2/`. */
  path: string;
  /** Number of its first heading, from 1. */
  firstHeading: number;
  /** What the report has on all pages together. */
  total: { places: number; awards: number };
  /** Ids of places that are named here, and have their card and their address on another page. */
  guests: string[];
  /** Blocks of other pages that excerpts of this one's places come from, with the path of their page. */
  elsewhere: (Block & { path: string })[];
  /** Of a long report: which part the page shows, from 1, of how many, and the paths of the pages before and after. */
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

/** Where in the world the report's ground is, in words that other people's maps understand. */
export type Whereabouts = Pick<SiteFile, 'country' | 'searchWithin'>;

/** The city the report speaks of: what a map is drawn from, and a text needs nothing of. */
export type BaseMapData = { network: Network; context: Context };

/** Who holds which honour, of which level. */
export type Honoured = Pick<Report, 'site'> & {
  honours: Pick<Honour, 'id' | 'level'>[];
  awards: Pick<Award, 'community' | 'honour'>[];
};

/** What a map of the report is drawn from: nothing of its text. */
export type MappedReport = Pick<Report, 'site' | 'places'> & Honoured & BaseMapData;

/** What we say about the report, set apart from what it says itself. */
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
    /** The street network with how sure we are of it. */
    streets: Streets;
    /** The editors' lines above the report, and where its tour stops. */
    introduction?: NonNullable<SiteFile['introduction']>;
    /** When and where the report stands. */
    setting?: NonNullable<SiteFile['setting']>;
  };
