/**
 * The reading text. Every offset is a code point of `report.txt`, so that 𠮷 and emoji count as one, and every character of the reading text
 * is mapped to one of the file.
 */
import { finderIn } from './find';
import type { Block, BlockKind, Passage, Report, Span } from './report';
import { sentencesIn } from './sentences';

/** One line of the file that is not empty. */
export type Line = Span & { text: string };

/** Half-open range of UTF-16 units of {@link ReadingText.joined}. */
export type Range = { from: number; to: number };

export type ReadingText = {
  /** The file. */
  codePoints: string[];
  blocks: Block[];
  /** The blocks in reading order, page breaks joined, one block a line. */
  joined: string;
  /** Range of each block in `joined`. */
  ranges: Range[];
  /** For each UTF-16 unit of `joined`, the code point of the file it comes from; -1 between blocks. */
  offsets: number[];
  /** Every place where words begin in `joined`. */
  find: (wanted: string) => number[];
};

/** A paragraph that ends in anything else is cut by a page break and continues in the next paragraph. Blanks at the end do not matter. */
const PARAGRAPH_END = /(?:[。！？.!?]|……)[”’」』）》】)\]"']*\s*$/u;

/** Whether the line ends a sentence, and so its paragraph. */
export const isWholeParagraph = (line: string): boolean => PARAGRAPH_END.test(line);

/** The lines of `text` that are not blank. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const length = [...line].length;
    const content = line.replace(/\r$/, '');
    if (content.trim() !== '') lines.push({ start, end: start + [...content].length, text: content });
    start += length + 1;
  }
  return lines;
}

/** Joins what page breaks cut. `kinds` says which lines are no body paragraph. */
export function readingText(text: string, kinds: ReadonlyMap<Line['start'], BlockKind>): ReadingText {
  const blocks: Block[] = [];
  let cut: Block | undefined;
  for (const line of linesOf(text)) {
    const kind = kinds.get(line.start) ?? 'paragraph';
    const span = { start: line.start, end: line.end };
    if (kind === 'paragraph' && cut) cut.spans.push(span);
    else blocks.push({ kind, spans: [span] });
    if (kind === 'paragraph') cut = isWholeParagraph(line.text) ? undefined : (cut ?? blocks.at(-1));
  }
  const codePoints = [...text];
  const whole = join(codePoints, blocks);
  return { codePoints, blocks, ...whole, find: finderIn(whole.joined) };
}

/** The reading text of a report whose blocks are known. */
export const readingOf = ({ text, blocks }: Pick<Report, 'text' | 'blocks'>): ReadingText =>
  readingText(text, new Map(blocks.map(({ spans, kind }) => [startOf(spans), kind])));

function join(codePoints: string[], blocks: Block[]): Pick<ReadingText, 'joined' | 'ranges' | 'offsets'> {
  let joined = '';
  const offsets: number[] = [];
  const ranges: Range[] = [];
  for (const block of blocks) {
    const from = joined.length;
    for (const { start, end } of block.spans) {
      for (let offset = start; offset < end; offset++) {
        const character = codePoints[offset] ?? '';
        joined += character;
        for (let unit = 0; unit < character.length; unit++) offsets.push(offset);
      }
    }
    ranges.push({ from, to: joined.length });
    joined += '\n';
    offsets.push(-1);
  }
  return { joined, ranges, offsets };
}

/** The passage of the file for a range of the joined text: one span, or one for each piece. */
export function passageOf({ offsets }: ReadingText, { from, to }: Range): Passage {
  const passage: Passage = [];
  for (const offset of offsets.slice(from, to)) {
    const last = passage.at(-1);
    if (last && offset <= last.end) last.end = offset + 1;
    else passage.push({ start: offset, end: offset + 1 });
  }
  return passage;
}

/** Where a page break cuts a paragraph: the words on either side, and the line of the file that ends there. */
export function joinsOf({ blocks, codePoints }: ReadingText): { line: number; before: string; after: string }[] {
  const lineOf = linesIn(codePoints);
  return blocks.flatMap(({ spans }) =>
    spans.slice(1).map(({ start, end }, index) => {
      const { start: from, end: to } = spans[index] ?? { start, end };
      const words = (first: number, last: number): string => codePoints.slice(first, last).join('');
      return { line: lineOf(to - 1), before: words(Math.max(from, to - 12), to), after: words(start, Math.min(end, start + 12)) };
    })
  );
}

let split: { text: string; codePoints: readonly string[] } | undefined;

/** The code points of a text, cached because the same text is asked for many times. */
export function codePointsOf(text: string): readonly string[] {
  if (split?.text !== text) split = { text, codePoints: [...text] };
  return split.codePoints;
}

/** The words of a passage, page breaks joined. */
export function wordsOf(codePoints: readonly string[], passage: Passage): string {
  return passage.map(({ start, end }) => codePoints.slice(start, end).join('')).join('');
}

/** Code point a passage begins with. */
export const startOf = (passage: Passage): number => passage[0]?.start ?? 0;

/** From the first code point of a passage to its last, including page breaks in between. */
export const extentOf = (passage: Passage): Span => ({ start: startOf(passage), end: endOf(passage) });

/** Code point after the last one of a passage. */
export const endOf = (passage: Passage): number => passage.at(-1)?.end ?? 0;

/** Whether every span of `inner` lies in one of `outer`. */
export const within = (inner: Passage, outer: Passage): boolean =>
  inner.every(({ start, end }) => outer.some((span) => span.start <= start && end <= span.end));

/** Whether two passages share a code point. */
export const overlap = (a: Passage, b: Passage): boolean => a.some((one) => b.some(({ start, end }) => one.start < end && start < one.end));

/** The block that holds the text at a code point. */
export const blockAt = <B extends Block>(blocks: readonly B[], at: number): B | undefined =>
  blocks.find(({ spans }) => overlap(spans, [{ start: at, end: at + 1 }]));

/** Line of the file, from 1, that holds the code point at `offset`. */
export const lineAt = (codePoints: readonly string[], offset: number): number => linesIn(codePoints)(offset);

/** The same for many offsets of one file. */
export function linesIn(codePoints: readonly string[]): (offset: number) => number {
  const ends = codePoints.flatMap((character, index) => (character === '\n' ? [index] : []));
  return (offset) => countBelow(ends, (end) => end < offset) + 1;
}

/** Number of items at the start of an ordered list for which `below` holds (binary search). */
export function countBelow<T>(ordered: readonly T[], below: (item: T) => boolean): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = ordered[middle];
    if (item !== undefined && below(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Sentences of the body and the captions, closing quotes included. */
export function sentencesOf(reading: ReadingText): Range[] {
  return reading.blocks.flatMap(({ kind }, index) => {
    const range = reading.ranges[index];
    if (!range || (kind !== 'paragraph' && kind !== 'caption')) return [];
    return sentencesIn(reading.joined.slice(range.from, range.to)).map(({ from, to }) => ({
      from: range.from + from,
      to: range.from + to
    }));
  });
}
