import { first } from './report.js';

/** Parts of the addresses of modules that every page needs at once. What comes later, like the panel, is not among them. */
const EVERYWHERE = [
  // All of the framework but what only the share dialog and the live map make use of.
  /node_modules\/(svelte|@sveltejs\/kit|esm-env|clsx|devalue)\/(?!src\/(reactivity|legacy)\/|.*\/(bindings\/input|custom-element|svelte-element))/,
  /vite\/preload-helper/,
  /src\/lib\/(colours|filter|islands|lights|links|media\.svelte|missing)\.ts/,
  /src\/lib\/(overlay\/(?!MapButtons)|report\/)/,
  /src\/routes\/\[\[language=language\]\]\/\(map\)\/(\+layout|MapPane|PageHeader|Panel|PassageSteps|reader\.svelte|reading|Sections)\./,
  /src\/lib\/geography\/edge/,
  /src\/lib\/search\/shortcut/,
  new RegExp(`src/lib/words/(index|${first})`),
  /src\/lib\/reader\/(HonourBadges|LevelMark|passage|picking|place|PlaceSummary|Quote|ReadLink|report-on-page)\./
];

/** What only later parts make use of: left alone, the bundler puts it with the page. */
const LATER = /node_modules\/svelte\/src\/.*\/(bindings\/input|custom-element|svelte-element)/;

export const later = { name: 'later', test: LATER };

/** Scripts of every page in one file: it compresses better than a dozen. */
export const page = { name: 'page', test: (module: string): boolean => EVERYWHERE.some((part) => part.test(module)) };
