/** Finds passages of the report by their words, like the W3C TextQuoteSelector. */
import { distance } from 'fastest-levenshtein';
import type { Passage } from './report';
import type { Quote } from './schema';
import { lineAt, passageOf, startOf, type Range, type ReadingText } from './text';

/** All positions where the quote occurs between its prefix and its suffix. */
export function occurrences({ find }: ReadingText, { quote, prefix = '', suffix = '' }: Quote): Range[] {
  return find(prefix + quote + suffix).map((at) => {
    const from = at + prefix.length;
    return { from, to: from + quote.length };
  });
}

/** The one passage that a quote means; else a sentence that says why there is none, and the passages it may mean. */
export type Located = { passage: Passage } | { fault: string; guesses: Passage[] };

export function locate(reading: ReadingText, quote: Quote): Located {
  const found = occurrences(reading, quote).map((range) => passageOf(reading, range));
  const [only] = found;
  if (!only) return { fault: absent(reading, quote), guesses: nearest(reading, quote.quote).map(({ passage }) => passage) };
  if (found.length === 1) return { passage: only };
  const lines = found.map((passage) => lineAt(reading.codePoints, startOf(passage)));
  return {
    fault: `“${quote.quote}” occurs ${found.length} times, at lines ${lines.join(', ')}: tell it apart by prefix or suffix`,
    guesses: found
  };
}

/** Why a quote was not found: the words differ, or the words around it do. */
export function absent(reading: ReadingText, { quote, prefix = '', suffix = '' }: Quote): string {
  if (occurrences(reading, { quote }).length > 0) {
    const neighbours = [prefix && `after “${prefix}”`, suffix && `before “${suffix}”`].filter(Boolean);
    return `“${quote}” never stands ${neighbours.join(' and ')} in report.txt`;
  }
  return [
    `“${quote}” is not in report.txt`,
    ...nearest(reading, quote).map(({ words, line }) => {
      const unseen = unseenDifference(words, quote);
      return unseen ? `line ${line} looks the same: ${unseen}` : `nearest: “${words}” at line ${line}`;
    })
  ].join('; ');
}

/** Names of characters that are invisible or look like another. */
const UNSEEN: Record<string, string> = {
  '\u00a0': 'NBSP',
  '\u00ad': 'a soft hyphen',
  '\u2009': 'a thin space',
  '\u200b': 'a zero-width space',
  '\u200c': 'a zero-width non-joiner',
  '\u200d': 'a zero-width joiner',
  '\u2060': 'a word joiner',
  '\u202f': 'a narrow NBSP',
  '\u3000': 'an ideographic space',
  '\ufeff': 'a byte order mark'
};
const BLANKS = /[\u00a0\u2009\u202f\u3000]/g;
const NOTHINGS = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Where two strings that look alike differ: `NBSP after “Royal” in report.txt`; empty if they look different, too. */
function unseenDifference(text: string, quote: string): string {
  const seen = (words: string): string => words.replace(BLANKS, ' ').replace(NOTHINGS, '');
  // A window of the text may include one blank too many at its end.
  if (seen(text).trim() !== seen(quote).trim()) return '';
  const invisible = (words: string, where: string): string[] =>
    [...words.matchAll(/[\u00a0\u00ad\u2009\u200b-\u200d\u202f\u2060\u3000\ufeff]/g)].map(({ 0: one, index }) => {
      const [before = ''] = /\S{0,12}$/.exec(seen(words.slice(0, index))) ?? [];
      return `${UNSEEN[one] ?? 'an invisible character'} ${before ? `after “${before}”` : 'at the beginning'} in ${where}`;
    });
  return [...invisible(text, 'report.txt'), ...invisible(quote, 'the quote')].join(', ') || 'blanks differ';
}

/** The words of the text most similar to `quote` (Levenshtein distance over windows of about its length), or nothing. */
export function nearest(reading: ReadingText, quote: string): { words: string; passage: Passage; line: number }[] {
  const length = quote.length;
  const least = leastDifferences(reading.joined, quote);
  let best = { words: '', from: 0, difference: Infinity };
  // Where a quarter of the quote occurs, the rest is probably near. Windows that differ more than the best one found there need not be
  // measured.
  let limit = Math.min(
    ...[0, 1, 2, 3].map((quarter) => {
      const [start, end] = [Math.floor((quarter * length) / 4), Math.floor(((quarter + 1) * length) / 4)];
      const at = end > start ? reading.joined.indexOf(quote.slice(start, end)) - start : -1;
      const words = at < 0 ? '' : reading.joined.slice(at, at + length);
      return words === '' || words.includes('\n') || !words.isWellFormed() ? Infinity : distance(quote, words);
    })
  );
  for (let from = 0; from < reading.joined.length; from++) {
    if ((least[from] ?? 0) > limit) continue;
    // Windows of the same length first: of two equally similar ones the first found is kept.
    for (const size of [length, length - 1, length + 1]) {
      const words = reading.joined.slice(from, from + size);
      if (words === '' || words.includes('\n') || !words.isWellFormed()) continue;
      const difference = distance(quote, words);
      if (difference < best.difference) best = { words, from, difference };
      limit = Math.min(limit, difference);
    }
  }
  if (best.words === '') return [];
  const passage = passageOf(reading, { from: best.from, to: best.from + best.words.length });
  return [{ words: best.words, passage, line: lineAt(reading.codePoints, startOf(passage)) }];
}

/**
 * A lower bound of how much a window of about the length of `quote` differs from it, by its start: the number of letters they do not share.
 */
function leastDifferences(text: string, quote: string): number[] {
  const missing = new Map<string, number>();
  const change = (unit: string | undefined, by: number): number => {
    if (unit === undefined) return 0;
    const before = missing.get(unit) ?? 0;
    missing.set(unit, before + by);
    // A letter counts as shared at most as often as the quote has it.
    return by < 0 ? Number(before > 0) : -Number(before >= 0);
  };
  for (const unit of quote.split('')) missing.set(unit, (missing.get(unit) ?? 0) + 1);
  let shared = 0;
  for (let at = 0; at < quote.length; at++) shared += change(text[at], -1);
  return Array.from({ length: text.length }, (_, from) => {
    // A window that is one letter longer or shorter shares at most one letter more.
    const least = quote.length - shared - 1;
    shared += change(text[from], 1) + change(text[from + quote.length], -1);
    return least;
  });
}
