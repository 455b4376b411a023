/** The small report, with a string of ill will wherever its folder lets one write what one likes. */
import type { Reading } from '../../../src/lib/report/read';
import { folderOf, read, type Folder } from '../mutations';

const small = folderOf('tests/fixtures/small');
/** A place and an honour of it, by the names that its text gives them. */
const NAMES = ['东街社区', '花园社区'];
/** Fields that hold words of ours, as opposed to ids, codes, and words of the report. */
const WORDS = /^(zh|officialName|note|basis|evidence|searchWithin|mapApprovalNumber|icpNumber)$/;

/** JSON with `words` in every such field. */
const withWords = (json: string, words: string): string =>
  JSON.stringify(JSON.parse(json), (key, value: unknown) => {
    if (key === 'nameIn' || key === 'publisher') return { zh: words };
    return WORDS.test(key) && (typeof value === 'string' || value === null) ? words : value;
  });

function withImprint(json: string): string {
  const site = JSON.parse(json) as object;
  return JSON.stringify({ ...site, searchWithin: '-', imprint: { mapApprovalNumber: '-', icpNumber: '-', publisher: {} } });
}

/** In its words of ours. */
function inWords(words: string): Folder {
  const facts = { ...small.files, 'site.json': withImprint(small.files['site.json'] ?? '{}') };
  return {
    files: Object.fromEntries(Object.entries(facts).map(([name, text]) => [name, name.endsWith('.txt') ? text : withWords(text, words)]))
  };
}

/** As the name of a place and of an honour, in the text of the report as well. */
function inNames({ files }: Folder, words: string): Folder {
  const named = (text: string, put: string): string =>
    NAMES.reduce((all, name, at) => all.replaceAll(name, () => put + (at ? '二' : '')), text);
  const inJson = JSON.stringify(words).slice(1, -1);
  return {
    files: Object.fromEntries(Object.entries(files).map(([name, text]) => [name, named(text, name.endsWith('.txt') ? words : inJson)]))
  };
}

export const readings = (words: string): [where: 'words' | 'names' | 'address', reading: Reading][] => {
  const address = {
    ...small.files,
    'site.json': (small.files['site.json'] ?? '').replace('"id": "text", "text"', `"id": "text", "url": ${JSON.stringify(words)}, "text"`)
  };
  return [
    ['words', read(inWords(words))],
    ['names', read(inNames(small, words))],
    ['address', read({ files: address })]
  ];
};
