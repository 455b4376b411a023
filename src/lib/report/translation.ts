/** A translation of the report: every sentence has its translation, and a translation of a changed sentence is reported. */
import { fingerprint } from './fingerprint';
import { mentionsByPassage } from './mentions';
import { parseFile } from './parse';
import { reporter, type Problem } from './problems';
import type { Mention, Passage, Piece, QuotedExcerpt, TranslatedSentence, Translation } from './report';
import { TranslationFile } from './schema';
import { endOf, linesIn, overlap, passageOf, sentencesOf, startOf, wordsOf, type ReadingText } from './text';

/** `known`: ids of all excerpts, whether they were found in the text or not. */
type Original = { reading: ReadingText; excerpts: QuotedExcerpt[]; known: string[] };
type Translated = { problems: Problem[]; translation?: Translation; excerpts: Map<string, string> };

/** Units of translation: sentences of the body and the captions, and every other line as a whole. */
export function translatedParts(reading: ReadingText): Passage[] {
  const lines = reading.blocks.filter(({ kind }) => kind !== 'paragraph' && kind !== 'caption').map(({ spans }) => spans);
  const sentences = sentencesOf(reading).map((range) => passageOf(reading, range));
  return [...lines, ...sentences].sort((a, b) => startOf(a) - startOf(b));
}

/** `a [name](place-id) here` in pieces. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let reached = 0;
  for (const { index, 0: whole, 1: words = '', 2: place = '' } of text.matchAll(/\[([^\]]+)\]\(([a-z0-9-]+)\)/g)) {
    if (index > reached) pieces.push({ text: text.slice(reached, index) });
    pieces.push({ text: words, place });
    reached = index + whole.length;
  }
  return reached < text.length ? [...pieces, { text: text.slice(reached) }] : pieces;
}

export const plainText = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

/**
 * Where the report has the names of places in a translated sentence, one passage for each of its pieces. `mentions`: those of the sentence,
 * in reading order. The first translated name of a place is its first in the report, and so on; undefined if sentence and translation do
 * not name it equally often.
 */
export const namedIn = (pieces: readonly Piece[], mentions: readonly Mention[]): (Passage | undefined)[] =>
  pieces.map((piece) => {
    const translated = pieces.filter(({ place }) => place === piece.place);
    const named = mentions.filter(({ place }) => place === piece.place);
    return named.length === translated.length ? named[translated.indexOf(piece)]?.spans : undefined;
  });

/** Reads `translations/<language>.json`; `excerpts` maps the id of every excerpt to its translation. */
export function readTranslation(name: string, json: string, { reading, excerpts, known }: Original, mentions: Mention[]): Translated {
  const file = `translations/${name}.json`;
  const { value, problems: faults } = parseFile(file, TranslationFile, json);
  if (!value) return { problems: faults, excerpts: new Map() };
  const { problems, report } = reporter(file);

  const lineOf = linesIn(reading.codePoints);
  const mentionsOf = mentionsByPassage(mentions);
  const unused = new Map(value.sentences.map((entry) => [entry.at.join('-'), entry]));
  const sentences = translatedParts(reading).flatMap((spans): TranslatedSentence[] => {
    const at = [startOf(spans), endOf(spans)];
    const words = wordsOf(reading.codePoints, spans);
    const where = `“${words}” at line ${lineOf(startOf(spans))}`;
    const hash = fingerprint(words);
    const entry = unused.get(at.join('-'));
    unused.delete(at.join('-'));
    if (!entry) {
      report('sentences', `${where} has no translation: add { "at": [${at.join(', ')}], "hash": "${hash}", "text": "…" }`);
      return [];
    }
    if (entry.hash !== hash)
      report('sentences', `${where} has changed since it was translated: read both again, then set its hash to "${hash}"`);
    const pieces = piecesOf(entry.text);
    const named = mentionsOf(spans).map(({ place }) => place);
    for (const { place, text } of pieces)
      if (place && !named.includes(place)) report('sentences', `${where} does not name "${place}", as its translation does by “${text}”`);
    for (const place of new Set(named))
      if (!pieces.some((piece) => piece.place === place))
        report('sentences', `${where} names "${place}": mark its name in the translation as [name](${place})`);
    return [{ spans, pieces }];
  });
  for (const { at, text } of unused.values()) report('sentences', `${at.join('-')}, “${text}”, is no sentence of the report: remove it`);

  const own = new Map(value.excerpts.map((entry) => [entry.id, entry]));
  const translated = excerpts.flatMap((excerpt): [string, string][] => {
    const touched = sentences.filter(({ spans }) => overlap(spans, excerpt.spans));
    const isWhole = touched.every(({ spans }) => startOf(spans) >= startOf(excerpt.spans) && endOf(spans) <= endOf(excerpt.spans) + 1);
    const hash = fingerprint(excerpt.quote);
    const entry = own.get(excerpt.id);
    own.delete(excerpt.id);
    if (entry && entry.hash !== hash)
      report(`excerpt "${excerpt.id}"`, `has changed since it was translated: read both again, then set its hash to "${hash}"`);
    if (entry) return [[excerpt.id, entry.text]];
    if (isWhole) return [[excerpt.id, touched.map(({ pieces }) => plainText(pieces)).join(name === 'zh' ? '' : ' ')]];
    // An excerpt without a translation is already reported with its missing sentence.
    if (touched.length > 0)
      report(`excerpt "${excerpt.id}"`, `is no whole sentence: add { "id": "${excerpt.id}", "hash": "${hash}", "text": "…" }`);
    return [];
  });
  for (const id of own.keys()) if (!known.includes(id)) report(`excerpt "${id}"`, 'is not in report.json: remove it');

  const text = reading.joined;
  for (const { term } of value.glossary) if (!text.includes(term)) report('glossary', `“${term}” is not in the report`);

  return { problems, translation: { glossary: value.glossary, sentences }, excerpts: new Map(translated) };
}
