/** Everything that readers see exists in the language of the report and in every language it is translated to. */
import type { Geo } from '../parse';
import type { Problem } from '../problems';
import type { Localised } from '../schema';

type Worded = [file: string, entry: string, words: Localised | undefined];

export function checkLanguage({ site, report, honours, places, streets, context }: Geo, translated: readonly string[]): Problem[] {
  const base = site.language.split('-')[0] ?? site.language;
  const shown: Worded[] = [
    ['site.json', 'title', site.title],
    ['site.json', 'description', site.description],
    ...Object.entries(site.scopes).map(([scope, words]): Worded => ['site.json', `scope "${scope}"`, words]),
    ...[...site.topics, ...site.roles, ...site.levels].map(({ id, label }): Worded => ['site.json', `"${id}"`, label]),
    ...[...site.credits, ...site.about].map(({ id, text }): Worded => ['site.json', `"${id}"`, text]),
    ...Object.entries(site.rights ?? {}).flatMap(([holding, words]): Worded[] =>
      typeof words !== 'object' ? [] : [['site.json', `rights "${holding}"`, words]]
    ),
    ...(site.introduction ? [['site.json', 'introduction', site.introduction.text] satisfies Worded] : []),
    ...(site.imprint?.publisher ? [['site.json', 'publisher', site.imprint.publisher] satisfies Worded] : []),
    ...report.excerpts.flatMap(({ id, figures }) => figures.map(({ label }): Worded => ['report.json', `excerpt "${id}"`, label])),
    ...report.reconciliation.flatMap(({ id, claim, finding }) =>
      [claim, finding].map((words): Worded => ['report.json', `reconciliation "${id}"`, words])
    ),
    ...places.places.flatMap(({ id, basis, note, direction }) =>
      [basis, note ?? basis, direction?.basis ?? basis].map((words): Worded => ['places.json', `place "${id}"`, words])
    ),
    ...[...context.landmarks, ...context.communities, ...context.water].map(({ id, basis }): Worded => ['context.json', `"${id}"`, basis])
  ];
  const named: Worded[] = [
    ...honours.honours.map(({ id, nameIn }): Worded => ['honours.json', `honour "${id}"`, nameIn]),
    ...places.places.map(({ id, nameIn }): Worded => ['places.json', `place "${id}"`, nameIn]),
    ...streets.roads.flatMap(({ id, name, nameIn }): Worded[] => (name ? [['streets.json', `road "${id}"`, nameIn]] : [])),
    ...[...context.landmarks, ...context.communities, ...context.water, ...context.stations].map(({ id, nameIn }): Worded => [
      'context.json',
      `"${id}"`,
      nameIn
    ])
  ];
  // The title exists in every language of the folder.
  const spoken = Object.keys(site.title);
  const optional: Worded[] = [
    ...site.roles.map(({ id, singular }): Worded => ['site.json', `"${id}"`, singular]),
    ...site.credits.map(({ id, onMap }): Worded => ['site.json', `"${id}"`, onMap]),
    ...site.about.map(({ id, heading }): Worded => ['site.json', `"${id}"`, heading]),
    ...report.sic.map(({ note }, index): Worded => ['report.json', `sic[${index}]`, note]),
    ...context.lines.flatMap(({ id, nameIn, note }) => [nameIn, note].map((words): Worded => ['context.json', `line "${id}"`, words]))
  ];
  return [
    ...[...shown, ...named, ...optional].flatMap(([file, entry, words = {}]) =>
      Object.keys(words).flatMap((key) =>
        spoken.includes(key) ? [] : [{ file, entry, message: `has a wording in "${key}", in which site.json has no title` }]
      )
    ),
    ...shown.flatMap(([file, entry, words = {}]) =>
      base in words ? [] : [{ file, entry, message: `has no wording in the report's language, "${base}"` }]
    ),
    ...translated.flatMap((language) =>
      [...shown, ...named].flatMap(([file, entry, words = {}]) =>
        language in words ? [] : [{ file, entry, message: `has no wording in "${language}", a language the report is translated to` }]
      )
    )
  ];
}
