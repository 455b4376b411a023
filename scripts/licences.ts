/** `npm run licences`: writes `docs/licences.md`, the licences of all installed packages, from `package-lock.json`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import * as prettier from 'prettier';
import { helpIfAsked } from './command.ts';

type Package = {
  version?: string;
  license?: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
};

/** Scope of the workspaces, which `node_modules` only links to. */
const OWN = '@report-map/';

/** Packages whose licence is not in the lock file. */
const UNSAID = 'not stated in package-lock.json';

/** The page, from the text of a lock file. */
export async function licencesOf(lock: string): Promise<string> {
  const { packages } = JSON.parse(lock) as { packages: Record<string, Package> };
  // The root and its workspaces: we choose their dependencies, and they are no third-party packages.
  const own = Object.entries(packages).filter(([path]) => !path.includes('node_modules/'));
  const chosen = own.flatMap(([, { dependencies, devDependencies }]) => Object.keys({ ...dependencies, ...devDependencies }));
  const byLicence = new Map<string, Set<string>>();
  for (const [path, { version, license }] of Object.entries(packages)) {
    const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path) ?? [];
    if (name === undefined || name.startsWith(OWN)) continue;
    const licence = license ?? UNSAID;
    byLicence.set(licence, (byLicence.get(licence) ?? new Set()).add(`${name} ${version ?? ''}`.trim()));
  }
  const rows = [...byLicence].sort(([, a], [, b]) => b.size - a.size);
  const page = [
    '# Licences of what is installed',
    '',
    'Made by `npm run licences` from `package-lock.json`; a unit test holds it to that file. What a reader downloads is bundled from few of these: Svelte, SvelteKit, MapLibre and its parts, turf, uFuzzy, pmtiles and',
    'the two fonts. [Decision 005](decisions/005-libraries.md) says why each of ours is here.',
    '',
    '`npm audit` was not asked: the registry at hand answers its question with 405. Ask where yours answers.',
    '',
    '| licence | packages |',
    '| --- | --- |',
    ...rows.map(([licence, names]) => `| ${licence} | ${names.size} |`),
    '',
    '## Ours to choose',
    '',
    '| package | version | licence |',
    '| --- | --- | --- |',
    ...[...new Set(chosen)].sort().map((name) => {
      const { version = '', license = UNSAID } = packages[`node_modules/${name}`] ?? {};
      return `| ${name} | ${version} | ${license} |`;
    }),
    '',
    ...rows.flatMap(([licence, names]) => [`## ${licence}`, '', [...names].sort().join(', '), ''])
  ].join('\n');
  const options = (await prettier.resolveConfig('docs/licences.md')) ?? {};
  return prettier.format(page, { ...options, parser: 'markdown' });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  helpIfAsked('npm run licences\nWrites docs/licences.md, the licence of every package that is installed.');
  writeFileSync('docs/licences.md', await licencesOf(readFileSync('package-lock.json', 'utf8')));
}
