/** What readers are shown is there in the language of the report, whatever other languages come with it. */
import type { Geo } from '../parse';
import type { Problem } from '../problems';
import type { Localised } from '../schema';

export function checkLanguage({ site, report, places, context }: Geo): Problem[] {
  const base = site.language.split('-')[0] ?? site.language;
  const shown: [file: string, entry: string, words: Localised][] = [
    ['site.json', 'title', site.title],
    ['site.json', 'description', site.description],
    ...Object.entries(site.scopes).map(([scope, words]): [string, string, Localised] => ['site.json', `scope "${scope}"`, words]),
    ...[...site.topics, ...site.roles, ...site.levels].map(({ id, label }): [string, string, Localised] => ['site.json', `"${id}"`, label]),
    ...[...site.credits, ...site.about].map(({ id, text }): [string, string, Localised] => ['site.json', `"${id}"`, text]),
    ...report.excerpts.flatMap(({ id, figures }) =>
      figures.map(({ label }): [string, string, Localised] => ['report.json', `excerpt "${id}"`, label])
    ),
    ...report.reconciliation.flatMap(({ id, claim, finding }) =>
      [claim, finding].map((words): [string, string, Localised] => ['report.json', `reconciliation "${id}"`, words])
    ),
    ...places.places.flatMap(({ id, basis, note }) =>
      [basis, note ?? basis].map((words): [string, string, Localised] => ['places.json', `place "${id}"`, words])
    ),
    ...[...context.landmarks, ...context.communities, ...context.water].map(({ id, basis }): [string, string, Localised] => [
      'context.json',
      `"${id}"`,
      basis
    ])
  ];
  return shown.flatMap(([file, entry, words]) =>
    base in words ? [] : [{ file, entry, message: `has no wording in the report's language, "${base}"` }]
  );
}
