/** Every award is proved: its excerpt contains the name of the honour and of the place that holds it. */
import { fingerprint } from '../fingerprint';
import type { Geo } from '../parse';
import { reporter, type Problem } from '../problems';
import type { Resolved } from '../resolve';

export function checkHonours(
  { site, report: file, honours: { honours, awards, reviewed }, places: { places } }: Geo,
  { excerpts }: Pick<Resolved, 'excerpts'>
): Problem[] {
  const { problems, report } = reporter('honours.json');
  const levels = new Set(site.levels.map(({ id }) => id));
  const [honourOf, placeOf, excerptOf] = [byId(honours), byId(places), byId(excerpts)];
  const [held, listed] = [new Set(awards.map(({ honour }) => honour)), new Set(file.excerpts.map(({ id }) => id))];
  for (const { id, level } of honours) {
    if (!levels.has(level)) report(`honour "${id}"`, `level "${level}" is not in site.json`);
    if (!held.has(id)) report(`honour "${id}"`, 'is held by no place');
    if (levels.has(id)) report(`honour "${id}"`, 'has the id of a level in site.json: an address like ?honour=… names either');
  }
  const now = fingerprint([...honours.map(({ id, name, level }) => [id, name, level]), ...awards.map(Object.values)].join('\n'));
  if (reviewed !== undefined && reviewed !== now) {
    const why =
      reviewed.trim() === '' ? 'is empty: compare names and holders of honours' : 'names or holders of honours have changed: compare them';
    report('reviewed', `${why} with report.txt, then set "reviewed" to "${now}"`);
  }
  const seen = new Set<string>();
  for (const award of awards) {
    const entry = `award of "${award.honour}" to "${award.community}"`;
    if (seen.has(entry)) report(entry, 'is listed twice');
    seen.add(entry);
    const honour = honourOf.get(award.honour);
    const place = placeOf.get(award.community);
    const excerpt = excerptOf.get(award.excerpt);
    if (!honour) report(entry, `honour "${award.honour}" is not in honours.json`);
    else if (excerpt && !excerpt.quote.includes(honour.name)) report(entry, `“${honour.name}” is not in excerpt "${award.excerpt}"`);
    if (!place) report(entry, `community "${award.community}" is not in places.json`);
    else if (excerpt && !excerpt.quote.includes(place.name)) report(entry, `“${place.name}” is not in excerpt "${award.excerpt}"`);
    if (!listed.has(award.excerpt)) report(entry, `excerpt "${award.excerpt}" is not in report.json`);
  }
  return problems;
}

/** If an id is used twice (reported elsewhere), the first entry counts. */
const byId = <T extends { id: string }>(entries: readonly T[]): Map<string, T> =>
  new Map(entries.toReversed().map((entry) => [entry.id, entry]));
