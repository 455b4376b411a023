/** Everything that readers see exists in the language of the report and in every language it is translated to. */
import type { Geo } from '../parse';
import type { Problem } from '../problems';
import type { Localised } from '../schema';

/** Wordings of an entry, by field. */
type Fields = Record<string, Localised | undefined>;
type Entry = [file: string, entry: string, fields: Fields];

/** Entries whose wordings must exist in every language. Fields that are left out are not checked. */
const shownIn = ({ site, report, places, context }: Geo): Entry[] => [
  ['site.json', 'title', { title: site.title }],
  ['site.json', 'description', { description: site.description }],
  ['site.json', 'scopes', { ...site.scopes }],
  ...[...site.topics, ...site.roles, ...site.levels].map(({ id, label }): Entry => ['site.json', `"${id}"`, { label }]),
  ...site.credits.map(({ id, text, onMap }): Entry => ['site.json', `"${id}"`, { text, onMap }]),
  ...site.about.map(({ id, text, heading }): Entry => ['site.json', `"${id}"`, { text, heading }]),
  ...Object.entries(site.rights ?? {}).flatMap(([holding, words]): Entry[] =>
    typeof words === 'object' ? [['site.json', 'rights', { [holding]: words }]] : []
  ),
  ['site.json', 'introduction', { text: site.introduction?.text }],
  ['site.json', 'imprint', { publisher: site.imprint?.publisher }],
  ...report.excerpts.map(({ id, figures }): Entry => [
    'report.json',
    `excerpt "${id}"`,
    Object.fromEntries(figures.map(({ label }, index) => [`figures[${index}].label`, label]))
  ]),
  ...report.reconciliation.map(({ id, claim, finding }): Entry => ['report.json', `reconciliation "${id}"`, { claim, finding }]),
  ...report.sic.map(({ note }, index): Entry => ['report.json', `sic[${index}]`, { note }]),
  ...places.places.map(({ id, basis, note, direction }): Entry => [
    'places.json',
    `place "${id}"`,
    { basis, note, 'direction.basis': direction?.basis }
  ]),
  ...[...context.landmarks, ...context.communities, ...context.water].map(({ id, basis }): Entry => ['context.json', `"${id}"`, { basis }])
];

/** Entries with a name, which is given in the report's language, and has to be translated. */
const namedIn = ({ honours, places, streets, context }: Geo): Entry[] => [
  ...honours.honours.map(({ id, nameIn }): Entry => ['honours.json', `honour "${id}"`, { nameIn }]),
  ...places.places.map(({ id, nameIn }): Entry => ['places.json', `place "${id}"`, { nameIn }]),
  ...streets.roads.filter(({ name }) => name).map(({ id, nameIn }): Entry => ['streets.json', `road "${id}"`, { nameIn }]),
  ...[...context.landmarks, ...context.communities, ...context.water, ...context.stations].map(({ id, nameIn }): Entry => [
    'context.json',
    `"${id}"`,
    { nameIn }
  ])
];

/** Entries whose wordings may be left out in any language. */
const optionalIn = ({ site, context }: Geo): Entry[] => [
  ...site.roles.map(({ id, singular }): Entry => ['site.json', `"${id}"`, { singular }]),
  ...context.lines.map(({ id, nameIn, note }): Entry => ['context.json', `line "${id}"`, { nameIn, note }])
];

/** A problem for each field for which `messageOf` returns a message. */
const problems = (entries: readonly Entry[], messageOf: (words: Localised | undefined) => string | null): Problem[] =>
  entries.flatMap(([file, entry, fields]) =>
    Object.entries(fields).flatMap(([field, words]) => {
      const message = messageOf(words);
      return message === null ? [] : [{ file, entry, message: `"${field}" ${message}` }];
    })
  );

/** `translated`: languages of the report's translations. */
export function checkLanguage(geo: Geo, translated: readonly string[]): Problem[] {
  const base = geo.site.language.split('-')[0] ?? geo.site.language;
  const [shown, named] = [shownIn(geo), namedIn(geo)];
  // The languages of the title are the languages that other texts may have.
  const spoken = Object.keys(geo.site.title);
  const missing = (language: string): string => `has no wording in "${language}", a language the report is translated to`;
  return [
    ...problems([...shown, ...named, ...optionalIn(geo)], (words = {}) => {
      const unknown = Object.keys(words).find((key) => !spoken.includes(key));
      return unknown === undefined ? null : `has a wording in "${unknown}", in which site.json has no title`;
    }),
    ...problems(shown, (words) => (!words || base in words ? null : `has no wording in the report's language, "${base}"`)),
    ...translated.flatMap((language) => [
      ...problems(shown, (words) => (!words || language in words ? null : missing(language))),
      ...problems(named, (words) => (words && language in words ? null : missing(language)))
    ])
  ];
}
