/** Checks references of `report.json` to other entries, and figures against their quotes. */
import type { Geo } from '../parse';
import { mentionsByPassage } from '../mentions';
import { reporter, type Problem } from '../problems';
import { numberIn } from '../numerals';
import type { Mention } from '../report';
import type { Resolved } from '../resolve';

export function checkExcerpts(
  { site, report: file, places }: Geo,
  { excerpts }: Pick<Resolved, 'excerpts'>,
  mentions: readonly Mention[]
): Problem[] {
  const { problems, report } = reporter('report.json');
  const topics = new Set(site.topics.map(({ id }) => id));
  const placeIds = new Set(places.places.map(({ id }) => id));
  const excerptIds = new Set(file.excerpts.map(({ id }) => id));

  for (const { id, topic, scope, places: listed, quote, figures } of file.excerpts) {
    const entry = `excerpt "${id}"`;
    if (!topics.has(topic)) report(entry, `topic "${topic}" is not in site.json`);
    for (const place of listed) if (!placeIds.has(place)) report(entry, `place "${place}" is not in places.json`);
    if (scope === 'places' && listed.length === 0) report(entry, 'scope is "places", but it lists none');
    for (const figure of figures) {
      if (!quote.includes(figure.quote)) report(entry, `figure “${figure.quote}” is not in its quote`);
      const printed = numberIn(figure.quote);
      if (quote.includes(figure.quote) && printed !== null && printed !== figure.value)
        report(entry, `figure “${figure.quote}” is ${printed}, and its value ${figure.value}`);
      for (const part of [figure.qualifier, figure.unit])
        if (part && !figure.quote.includes(part)) report(entry, `“${part}” is not in the figure “${figure.quote}”`);
    }
  }
  const named = mentionsByPassage(mentions);
  for (const { id, spans, places: listed } of excerpts)
    for (const place of new Set(named(spans).map((mention) => mention.place)))
      if (!listed.includes(place)) report(`excerpt "${id}"`, `names "${place}": add it to its places`);

  for (const { id, excerpt, places: listed } of file.reconciliation) {
    const entry = `reconciliation "${id}"`;
    if (!excerptIds.has(excerpt)) report(entry, `excerpt "${excerpt}" is not in report.json`);
    for (const place of listed) if (!placeIds.has(place)) report(entry, `place "${place}" is not in places.json`);
  }
  return problems;
}
