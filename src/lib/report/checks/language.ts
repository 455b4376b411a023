/** Everything that readers see exists in the language of the report and in every language it is translated to. */
import type { Geo } from '../parse';
import type { Problem } from '../problems';
import type { Localised } from '../schema';

export function checkLanguage({ site, report, honours, places, streets, context }: Geo, translated: readonly string[]): Problem[] {
  const base = site.language.split('-')[0] ?? site.language;
  const shown: [file: string, entry: string, words: Localised][] = [
    ['site.json', 'title', site.title],
    ['site.json', 'description', site.description],
    ...Object.entries(site.scopes).map(([scope, words]): [string, string, Localised] => ['site.json', `scope "${scope}"`, words]),
    ...[...site.topics, ...site.roles, ...site.levels].map(({ id, label }): [string, string, Localised] => ['site.json', `"${id}"`, label]),
    ...[...site.credits, ...site.about].map(({ id, text }): [string, string, Localised] => ['site.json', `"${id}"`, text]),
    ...Object.entries(site.rights ?? {}).flatMap(([holding, words]): [string, string, Localised][] =>
      typeof words !== 'object' ? [] : [['site.json', `rights "${holding}"`, words]]
    ),
    ...(site.introduction ? [['site.json', 'introduction', site.introduction.text] satisfies [string, string, Localised]] : []),
    ...(site.imprint?.publisher ? [['site.json', 'publisher', site.imprint.publisher] satisfies [string, string, Localised]] : []),
    ...report.excerpts.flatMap(({ id, figures }) =>
      figures.map(({ label }): [string, string, Localised] => ['report.json', `excerpt "${id}"`, label])
    ),
    ...report.reconciliation.flatMap(({ id, claim, finding }) =>
      [claim, finding].map((words): [string, string, Localised] => ['report.json', `reconciliation "${id}"`, words])
    ),
    ...places.places.flatMap(({ id, basis, note, direction }) =>
      [basis, note ?? basis, direction?.basis ?? basis].map((words): [string, string, Localised] => ['places.json', `place "${id}"`, words])
    ),
    ...[...context.landmarks, ...context.communities, ...context.water].map(({ id, basis }): [string, string, Localised] => [
      'context.json',
      `"${id}"`,
      basis
    ])
  ];
  const named: [file: string, entry: string, words: Localised][] = [
    ...honours.honours.map(({ id, nameIn }): [string, string, Localised] => ['honours.json', `honour "${id}"`, nameIn]),
    ...places.places.map(({ id, nameIn }): [string, string, Localised] => ['places.json', `place "${id}"`, nameIn]),
    ...streets.roads.flatMap(({ id, name, nameIn }): [string, string, Localised][] =>
      name ? [['streets.json', `road "${id}"`, nameIn]] : []
    ),
    ...[...context.landmarks, ...context.communities, ...context.water, ...context.stations].map(
      ({ id, nameIn }): [string, string, Localised] => ['context.json', `"${id}"`, nameIn]
    )
  ];
  // The title exists in every language of the folder.
  const spoken = Object.keys(site.title);
  const optional: [file: string, entry: string, words: Localised | undefined][] = [
    ...site.roles.map(({ id, singular }): [string, string, Localised | undefined] => ['site.json', `"${id}"`, singular]),
    ...site.credits.map(({ id, onMap }): [string, string, Localised | undefined] => ['site.json', `"${id}"`, onMap]),
    ...site.about.map(({ id, heading }): [string, string, Localised] => ['site.json', `"${id}"`, heading]),
    ...report.sic.map(({ note }, index): [string, string, Localised] => ['report.json', `sic[${index}]`, note]),
    ...context.lines.flatMap(({ id, nameIn, note }) =>
      [nameIn, note].map((words): [string, string, Localised | undefined] => ['context.json', `line "${id}"`, words])
    )
  ];
  return [
    ...[...shown, ...named, ...optional].flatMap(([file, entry, words = {}]) =>
      Object.keys(words).flatMap((key) =>
        spoken.includes(key) ? [] : [{ file, entry, message: `has a wording in "${key}", in which site.json has no title` }]
      )
    ),
    ...shown.flatMap(([file, entry, words]) =>
      base in words ? [] : [{ file, entry, message: `has no wording in the report's language, "${base}"` }]
    ),
    ...translated.flatMap((language) =>
      [...shown, ...named].flatMap(([file, entry, words]) =>
        language in words ? [] : [{ file, entry, message: `has no wording in "${language}", a language the report is translated to` }]
      )
    )
  ];
}
