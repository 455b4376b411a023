/**
 * Long reports are read in parts. Each part has its own text, places, streets and notes, and pages treat it like a whole report. So no page
 * is longer than that of a short report.
 */
import { padded } from '$lib/geography/bounds';
import { indexed } from '$lib/report/indexed';
import { mentionsByPassage } from '$lib/report/mentions';
import type { Atlas, Block, BlockKind, Mention, Passage, QuotedExcerpt, ReportPage } from '$lib/report/report';
import type { PlaceEntry } from '$lib/report/schema';
import { blockAt, overlap, startOf } from '$lib/report/text';
import { mapExtractOf, viewOf } from './map-extract';

/** The parts of a report; the part that holds the page of a place; the part that holds the text at a code point. */
export type Paginated = { parts: Atlas[]; partOf: (place: string) => Atlas | undefined; partWith: (start: number) => Atlas };

type Most = { mentions: number; characters: number };
/** A report up to this size is read as a whole. */
const WHOLE: Most = { mentions: 160, characters: 20_000 };
/** Limits of one part of a longer report. Blocks are never cut: a longer block is a part of its own. */
const MOST: Most = { mentions: 48, characters: 6_000 };

/** Lines above the text: they belong to the first part. */
const MASTHEAD: readonly BlockKind[] = ['kicker', 'headline', 'subhead', 'byline'];

type Chapter = { blocks: Block[]; mentions: Mention[] };

const lengthOf = ({ spans }: Block): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
const fits = ({ blocks, mentions }: Chapter, most: Most): boolean =>
  mentions.length <= most.mentions && blocks.reduce((sum, block) => sum + lengthOf(block), 0) <= most.characters;

/** The report in one part, or in several if it is longer than `whole`. */
export function paginate(report: Atlas, whole = WHOLE, most = MOST): Paginated {
  if (fits(report, whole)) return { parts: [report], partOf: () => report, partWith: () => report };
  const chapters = chaptersOf(report, most);
  const homes = new Map<string, number>();
  for (const [index, { mentions }] of chapters.entries()) for (const { place } of mentions) if (!homes.has(place)) homes.set(place, index);
  const { chapterAt, pageOf } = paginator(report, chapters, homes);
  const parts = chapters.map((_, index) => pageOf(index));
  return { parts, partOf: (place) => parts[homes.get(place) ?? 0], partWith: (start) => parts[chapterAt(start)] ?? report };
}

function chaptersOf({ blocks, mentions }: Atlas, most: Most): Chapter[] {
  const named = mentionsByPassage(mentions);
  const chapters: Chapter[] = [];
  for (const piece of withHeadings(blocks.filter(({ kind }) => !MASTHEAD.includes(kind)))) {
    const open = chapters.at(-1);
    const added = { blocks: piece, mentions: piece.flatMap(({ spans }) => named(spans)) };
    const longer = open && { blocks: [...open.blocks, ...added.blocks], mentions: [...open.mentions, ...added.mentions] };
    if (longer && fits(longer, most)) Object.assign(open, longer);
    else chapters.push(added);
  }
  const heads = blocks.filter(({ kind }) => MASTHEAD.includes(kind)).flatMap(({ spans }) => named(spans));
  chapters[0]?.mentions.unshift(...heads);
  return chapters;
}

/** A heading stays with the text below it. */
function withHeadings(blocks: Block[]): Block[][] {
  const pieces: Block[][] = [];
  for (const block of blocks) {
    const last = pieces.at(-1);
    if (last?.at(-1)?.kind === 'heading') last.push(block);
    else pieces.push([block]);
  }
  return pieces;
}

/** Path of a part below the home page of a language, by its index. The first part has the path of a whole report. */
const pathOf = (index: number): string => (index > 0 ? `part-${index + 1}/` : '');

/**
 * Finds the chapter of a code point and makes the report of each chapter. `homes`: by place, the index of the chapter that has its page.
 */
function paginator(report: Atlas, chapters: Chapter[], homes: ReadonlyMap<string, number>) {
  const masthead = report.blocks.filter(({ kind }) => MASTHEAD.includes(kind));
  const starts = chapters.map(({ blocks }) => startOf(blocks[0]?.spans ?? []));
  const isOfMasthead = (start: number): boolean => blockAt(masthead, start) !== undefined;
  const chapterAt = (start: number): number => (isOfMasthead(start) ? 0 : starts.findLastIndex((first) => first <= start));
  /** The block that holds a code point, and the part that holds the block. */
  const readAt = (start: number): ReportPage['elsewhere'] => {
    const index = chapterAt(start);
    const block = blockAt(chapters[index]?.blocks ?? [], start);
    return block ? [{ ...block, path: pathOf(index) }] : [];
  };

  const mentionsOf = mentionsByPassage(report.mentions);
  const placeAt = new Map(report.places.map((place, order) => [place.id, { place, order }]));
  const excerptAt = new Map(report.excerpts.map((excerpt) => [excerpt.id, excerpt]));
  const excerptsIn = indexed(report.excerpts, ({ spans }) => [String(chapterAt(startOf(spans)))]);
  const excerptsOn = indexed(report.excerpts, ({ places }) => places);
  const awardsTo = indexed(report.awards, ({ community }) => [community]);
  const general = report.excerpts.filter(({ scope }) => scope !== 'places');
  const extract = mapExtractOf(report);

  /** Places that are named in a chapter, and the places that contain them. */
  function placesIn({ mentions }: Chapter, own: readonly QuotedExcerpt[]): PlaceEntry[] {
    const named = new Set([...mentions.map(({ place }) => place), ...own.flatMap(({ places }) => places)]);
    // The loop also visits what is added to the set while it runs.
    for (const id of named) {
      const around = placeAt.get(id)?.place.insideOf;
      if (around !== undefined) named.add(around);
    }
    return [...named]
      .flatMap((id) => placeAt.get(id) ?? [])
      .sort((a, b) => a.order - b.order)
      .map(({ place }) => place);
  }

  const pageOf = (index: number): Atlas => {
    const chapter = chapters[index] ?? { blocks: [], mentions: [] };
    const isHere = (spans: Passage): boolean => chapterAt(startOf(spans)) === index;
    const isOnPage = (spans: Passage): boolean => isHere(spans) || isOfMasthead(startOf(spans));
    const own = excerptsIn(String(index));
    const places = placesIn(chapter, own);
    const ids = new Set(places.map(({ id }) => id));
    const residents = places.filter(({ id }) => homes.get(id) === index);
    const awards = places.flatMap(({ id }) => awardsTo(id));
    const excerpts = [
      ...new Set([
        ...own,
        ...general,
        ...residents.flatMap(({ id }) => excerptsOn(id)),
        ...awards.flatMap(({ excerpt }) => excerptAt.get(excerpt) ?? [])
      ])
    ].sort((a, b) => startOf(a.spans) - startOf(b.spans));
    const quoted = excerpts.filter(({ spans }) => !isOnPage(spans));
    const blocks = [...masthead, ...chapter.blocks];
    const elsewhere = quoted.flatMap(({ spans }) => readAt(startOf(spans)));
    const page: ReportPage = {
      ...report.page,
      title: index > 0 ? mapValues(report.page.title, (title) => `${title} (${index + 1})`) : report.page.title,
      path: pathOf(index),
      firstHeading:
        1 + chapters.slice(0, index).reduce((sum, { blocks }) => sum + blocks.filter(({ kind }) => kind === 'heading').length, 0),
      guests: places.filter((place) => !residents.includes(place)).map(({ id }) => id),
      elsewhere: [...new Map(elsewhere.map((block) => [startOf(block.spans), block])).values()],
      part: {
        number: index + 1,
        of: chapters.length,
        ...(index > 0 && { previous: pathOf(index - 1) }),
        ...(index + 1 < chapters.length && { next: pathOf(index + 1) })
      }
    };
    // Places of another part may be anywhere; the compass rose shows their direction.
    const view = viewOf(residents, report.network) ?? viewOf(places, report.network) ?? report.site.view;
    return {
      ...report,
      ...extract(places, padded(view, 0.5), index === 0),
      page,
      site: { ...report.site, view },
      blocks,
      mentions: [...blocks, ...quoted].flatMap(({ spans }) => mentionsOf(spans)).filter(({ place }) => ids.has(place)),
      sic: report.sic.filter(({ spans }) => isOnPage(spans) || quoted.some((excerpt) => overlap(excerpt.spans, spans))),
      excerpts: excerpts.map((excerpt) => ({ ...excerpt, places: excerpt.places.filter((id) => ids.has(id)) })),
      awards,
      places,
      reconciliation: report.reconciliation.filter(({ excerpt }) => own.some(({ id }) => id === excerpt)),
      translations: mapValues(report.translations, ({ glossary, sentences }) => ({
        glossary,
        sentences: sentences.filter(({ spans }) => isOnPage(spans))
      }))
    };
  };
  return { chapterAt, pageOf };
}

const mapValues = <T>(record: Record<string, T>, change: (value: T) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
