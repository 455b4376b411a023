/** `npm run annotate -- --write`: writes into `report.json` what has only one possible answer, and leaves everything else as it is. */
import { applyEdits, modify, type JSONPath } from 'jsonc-parser';
import { pinyin } from 'pinyin-pro';
import { findMentions } from '../src/lib/report/mentions';
import { locate } from '../src/lib/report/quotes';
import { resolveReport } from '../src/lib/report/resolve';
import type { ExcerptEntry, PlaceEntry, ReportFile } from '../src/lib/report/schema';
import { selectorOf } from '../src/lib/report/selector';
import { overlap, passageOf, sentencesOf, within } from '../src/lib/report/text';

type Adopted = { json: string; /** What was done, one line for each change. */ done: string[] };

const FORM = { formattingOptions: { insertSpaces: true, tabSize: 2 } };

/** Limits of an id: number of words, and number of letters in all. */
const [WORDS, LETTERS] = [5, 40];

/** An id made of the first words of a passage: Latin words as they are, Chinese ones as pinyin. A number is added if the id is taken. */
export function idFor(words: string, taken: ReadonlySet<string>): string {
  const latin = pinyin(words, { toneType: 'none', nonZh: 'consecutive', v: true })
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f'’]/g, '');
  const all = latin.match(/[a-z0-9]+/g)?.slice(0, WORDS) ?? [];
  while (all.length > 1 && all.join('-').length > LETTERS) all.pop();
  const id = all.join('-').slice(0, LETTERS) || 'passage';
  if (!taken.has(id)) return id;
  for (let number = 2; ; number++) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}

/**
 * `json`: the text of `report.json`; `file`: the same, parsed. A sentence that names places becomes an excerpt about `topic` and leaves the
 * remarks; one that names none becomes a remark. An excerpt that names a place it does not list gets that place added.
 */
export function adopt(json: string, text: string, file: ReportFile, places: readonly PlaceEntry[], topic: string): Adopted {
  const { reading, excerpts, remarks } = resolveReport(text, file);
  const { mentions } = findMentions(reading, places);
  const ids = new Set(file.excerpts.map(({ id }) => id));
  const done: string[] = [];
  const listed = new Map<string, string[]>();
  const added: Omit<ExcerptEntry, 'figures'>[] = [];
  const left: object[] = [];
  const gone = new Set<number>();

  for (const range of sentencesOf(reading)) {
    const passage = passageOf(reading, range);
    if (!/[\p{L}\p{N}]/u.test(reading.joined.slice(range.from, range.to))) continue;
    const named = mentions.filter(({ spans }) => within(spans, passage));
    const lacking = named.filter(({ place, spans }) => !excerpts.some((one) => one.places.includes(place) && within(spans, one.spans)));
    for (const { place, spans } of lacking) {
      const around = excerpts.find((one) => within(spans, one.spans));
      if (around) listed.set(around.id, [...new Set([...(listed.get(around.id) ?? around.places), place])]);
    }
    const isUncovered = lacking.some(({ spans }) => !excerpts.some((one) => within(spans, one.spans)));
    const selector = selectorOf(reading, range);
    if (isUncovered) {
      const id = idFor(selector.quote, ids);
      ids.add(id);
      added.push({ id, topic, scope: 'places', places: [...new Set(named.map(({ place }) => place))], ...selector });
      for (const [index, remark] of file.remarks.entries()) {
        const found = locate(reading, remark);
        if ('passage' in found && within(found.passage, passage)) gone.add(index);
      }
    } else if (![...excerpts.map(({ spans }) => spans), ...remarks].some((spans) => overlap(spans, passage))) {
      left.push(selector);
    }
  }

  let written = json;
  const edit = (path: JSONPath, value: unknown, isInsertion = false): void => {
    written = applyEdits(written, modify(written, path, value, { ...FORM, isArrayInsertion: isInsertion }));
  };
  for (const [id, all] of listed) {
    edit(['excerpts', file.excerpts.findIndex((one) => one.id === id), 'places'], all);
    done.push(`excerpt "${id}" is about ${all.join(', ')}`);
  }
  // From the last to the first, so that indexes stay valid.
  for (const index of [...gone].toSorted((a, b) => b - a)) edit(['remarks', index], undefined);
  for (const excerpt of added) {
    edit(['excerpts', -1], excerpt, true);
    done.push(`excerpt "${excerpt.id}", of topic "${topic}", is about ${excerpt.places.join(', ')}`);
  }
  for (const remark of left) {
    edit(['remarks', -1], remark, true);
    done.push(`a remark: ${JSON.stringify(remark)}`);
  }
  return { json: written, done };
}
