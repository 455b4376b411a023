/** The search index of a report in one language. Only the server imports this: it uses dictionaries. */
import { kindsOfHolders } from '$lib/filter';
import type { Atlas, Passage } from '$lib/report/report';
import type { Localised, PlaceEntry } from '$lib/report/schema';
import { readingOf, startOf, wordsOf } from '$lib/report/text';
import { plainText, translatedParts } from '$lib/report/translation';
import { say, messages, type Language } from '$lib/messages';
import { guideMessages } from '$lib/messages/guide';
import type { Entry, Text } from './entry';
import { spelledOf } from './pinyin';
import { withTraditional } from './traditional';

/** Functions from other parts of the site: where in the page a passage begins, and the text under a place's name. */
type Page = { at: (passage: Passage) => string; noteOf: (place: PlaceEntry) => string };

export function entriesOf(report: Atlas, language: Language, { at, noteOf }: Page): Entry[] {
  const texts = wordingsIn(report.site.language, language);

  const places = report.places.map((place): Entry => {
    const { id, role, officialName, writtenAs = [], searchAs = [] } = place;
    const written = writtenAs.map((one) => (typeof one === 'string' ? one : one.quote));
    const also = new Set([...(officialName ? [officialName] : []), ...written, ...searchAs]);
    also.delete(place.name);
    return { kind: 'place', id, texts: texts.ofName(place, [...also]), note: noteOf(place), ...(role && { role }) };
  });

  const honours = report.honours.map((honour): Entry => {
    const label = report.site.levels.find(({ id }) => id === honour.level)?.label ?? {};
    const holders = new Set(report.awards.filter((award) => award.honour === honour.id).map(({ community }) => community));
    const note = `${say(label, language)} · ${guideMessages[language].holders(holders.size, kindsOfHolders(report))}`;
    return { kind: 'honour', id: honour.id, texts: texts.ofName(honour), note, level: honour.level };
  });

  const topics = report.labels.topics.flatMap(({ id, label }): Entry[] => {
    const excerpts = report.excerpts.filter(({ topic }) => topic === id);
    const note = messages[language].reader.passageCount(excerpts.length);
    return excerpts.slice(0, 1).map(({ spans }) => ({ kind: 'topic', id, texts: texts.of(label), note, spans, at: at(spans) }));
  });

  const reading = readingOf(report);
  const translated = new Map(report.translations[language]?.sentences.map(({ spans, pieces }) => [startOf(spans), plainText(pieces)]));
  const sentences = translatedParts(reading).map((spans): Entry => {
    const start = startOf(spans);
    const own = texts.own(wordsOf(reading.codePoints, spans), { others: false });
    const translation = translated.get(start);
    return {
      kind: 'sentence',
      id: String(start),
      texts: translation ? [texts.translated(translation), own] : [own],
      note: '',
      spans,
      at: at(spans)
    };
  });

  return withTraditional([...places, ...honours, ...topics, ...sentences]);
}

/** Makes the texts of entries: first the one in `language`. Texts in the report's own language, `source`, also get pinyin. */
function wordingsIn(source: string, language: Language) {
  const [base = source] = source.split('-');
  const own = (text: string, { others } = { others: true }): Text => {
    const spelled = spelledOf(text, { others });
    return { words: text, lang: source, ...(spelled && { spelled }) };
  };
  const translated = (text: string, into: string = language): Text => ({ words: text, lang: into });
  const of = (localised: Localised, also: string[] = []): Entry['texts'] => {
    const first = language in localised ? language : base;
    const rest = Object.entries(localised).filter(([key]) => key !== first);
    const text = (words: string, key: string): Text => (key === base ? own(words) : translated(words, key));
    return [text(say(localised, language), first), ...rest.map(([key, words]) => text(words, key)), ...also.map((words) => own(words))];
  };
  const ofName = ({ name, nameIn }: { name: string; nameIn: Localised }, also?: string[]): Entry['texts'] =>
    of({ [base]: name, ...nameIn }, also);
  return { own, translated, of, ofName };
}
