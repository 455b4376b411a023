/** The small report, with hostile strings wherever its folder allows free text. */
import type { Reading } from '../../../src/lib/report/read';
import { folderOf, read, type Folder } from '../mutations';

const small = folderOf('tests/fixtures/small');
/** A place and an honour of it, by their names in the text. */
const NAMES = ['东街社区', '花园社区'];
/** Fields with free text, as opposed to ids, codes, and words of the report. */
const WORDS = /^(zh|officialName|note|basis|evidence|searchWithin|mapApprovalNumber|icpNumber)$/;

/** The JSON with the next text of `next` in every such field. */
const withWords = (json: string, next: () => string): string =>
  JSON.stringify(JSON.parse(json), (key, value: unknown) => {
    if (key === 'nameIn' || key === 'publisher') return { zh: next() };
    return WORDS.test(key) && (typeof value === 'string' || value === null) ? next() : value;
  });

function withImprint(json: string): string {
  const site = JSON.parse(json) as object;
  return JSON.stringify({ ...site, searchWithin: '-', imprint: { mapApprovalNumber: '-', icpNumber: '-', publisher: {} } });
}

/** In its text fields: several strings in turn. */
function inWords(words: readonly string[]): Folder {
  let field = 0;
  const next = (): string => words[field++ % words.length] ?? '';
  const facts = { ...small.files, 'site.json': withImprint(small.files['site.json'] ?? '{}') };
  return {
    files: Object.fromEntries(Object.entries(facts).map(([name, text]) => [name, name.endsWith('.txt') ? text : withWords(text, next)]))
  };
}

/** As names of a place and of an honour, also in the text of the report. Neither name is a part of the other. */
function inNames(place: string, honour: string): Folder {
  const puts = [`${place}一`, `${honour}二`];
  const named = (text: string, write: (words: string) => string): string =>
    NAMES.reduce((all, name, at) => all.replaceAll(name, () => write(puts[at] ?? '')), text);
  const inJson = (words: string): string => JSON.stringify(words).slice(1, -1);
  return {
    files: Object.fromEntries(
      Object.entries(small.files).map(([name, text]) => [name, named(text, name.endsWith('.txt') ? String : inJson)])
    )
  };
}

export const wordsReading = (words: readonly string[]): Reading => read(inWords(words));
export const namesReading = (place: string, honour: string): Reading => read(inNames(place, honour));

export const addressReading = (words: string): Reading => {
  const site = (small.files['site.json'] ?? '').replace('"id": "text", "text"', `"id": "text", "url": ${JSON.stringify(words)}, "text"`);
  return read({ files: { ...small.files, 'site.json': site } });
};
