/** Parts of the addresses of modules that every page needs at once. What comes later, like the panel, is not among them. */
const EVERYWHERE = [
  /node_modules\/(svelte|@sveltejs\/kit|esm-env|clsx|devalue)\//,
  /vite\/preload-helper/,
  /src\/lib\/[^/]+$/,
  /src\/lib\/(overlay|report)\//,
  /src\/lib\/geography\/edge/,
  /src\/lib\/words\/(index|zh)/,
  /src\/lib\/reader\/(HonourBadges|LevelMark|passage|picking|place|PlaceSummary|Quote|ReadLink|report-on-page)\./
];

/** Scripts of every page in one file: it compresses better than a dozen. */
export const page = { name: 'page', test: (module: string): boolean => EVERYWHERE.some((part) => part.test(module)) };
