import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { importsOf, objection } from './imports.ts';

/** Modules below a folder, by their path from it. */
const modulesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => posix.join(parentPath.replaceAll('\\', '/'), name).slice(folder.length + 1))
    .filter((path) => /\.(ts|js|svelte)$/.test(path) && !/(\.(test|d)\.ts|(^|\/)node_modules\/.*)$/.test(path));

const files = modulesOf('src');

const objections = (path: string, source: string): string[] =>
  importsOf(path, source).flatMap((one) => {
    const reason = objection(path, one);
    return reason === undefined ? [] : [`${path} imports ${one.specifier}: ${reason}`];
  });

test('no import of src/ goes against the allowed direction', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(files.flatMap((path) => objections(path, readFileSync(`src/${path}`, 'utf8')))).toEqual([]);
});

/** An import circle as a path of modules; undefined if there is none. */
function circle(graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of graph.get(file) ?? []) {
      const found = walk(next, [...path, file]);
      if (found) return found;
    }
    done.add(file);
    return undefined;
  };
  return [...graph.keys()].map((file) => walk(file, [])).find((found) => found !== undefined);
}

const all = ['src', 'vite', 'scripts', 'bench', 'packages'].flatMap((folder) => modulesOf(folder).map((path) => `${folder}/${path}`));
const known = new Set(all);

/** The imported module; undefined for a package. */
const moduleOf = (from: string, specifier: string): string | undefined => {
  if (!/^(\$lib\/|\.)/.test(specifier) || specifier.includes('?')) return undefined;
  const path = specifier.startsWith('$lib/') ? specifier.replace('$lib', 'src/lib') : posix.join(posix.dirname(from), specifier);
  return [path, `${path}.ts`, `${path}/index.ts`].find((name) => known.has(name));
};

const importedBy = (path: string): string[] =>
  importsOf(path, readFileSync(path, 'utf8')).flatMap(({ specifier }) => moduleOf(path, specifier) ?? []);

test('there are no circular imports, not even for types', () => {
  const graph = new Map(all.map((path) => [path, importedBy(path)]));
  expect([...graph.values()].flat().length).toBeGreaterThan(1000);
  expect(circle(graph)).toBeUndefined();
});

test('a circular import is detected', () => {
  expect(circle(new Map([['a', ['b']], ['b', ['c']], ['c', ['b']]]))).toEqual(['b', 'c', 'b']); // prettier-ignore
});

test.for([
  ['lib/report/text.ts', `import { say } from '$lib/messages';`],
  ['lib/geography/length.ts', `import { schema } from '../report/schema';`],
  ['lib/geography/length.ts', `import { onMount } from 'svelte';`],
  ['lib/cartography/symbols.ts', `import { growing } from '../map/expressions';`],
  ['lib/report/read.ts', `import { readFileSync } from 'node:fs';`],
  ['lib/map/marks.ts', `export { path } from '../static-map/path';`],
  ['lib/map/marks.ts', `export const later = () => import('$lib/page/Quote.svelte');`],
  ['lib/page/Quote.svelte', `<script module lang="ts">import { Map } from 'maplibre-gl';</script>`],
  ['lib/page/Quote.svelte', `<script lang="ts">import { goto } from '$app/navigation';</script><p>import</p>`],
  ['lib/page/Quote.svelte', `{#await import('$lib/map/LiveMap.svelte') then live}<live.default />{/await}`],
  ['lib/search/mount.svelte.ts', `import { resolve } from '$app/paths';`],
  ['lib/client/card.ts', `import { mount } from 'svelte';`],
  ['lib/client/page.ts', `import { mountMap } from '$lib/map/mount.svelte';`],
  ['routes/+page.server.ts', `import places from '../../geo/places.json';`],
  ['lib/messages/index.ts', `import { colours } from '../colours';`],
  ['lib/addresses.ts', `import { Live } from './map/LiveMap.svelte';`]
] as const)('in %s this import is refused: %s', ([path, source]) => {
  expect(objections(path, source)).toHaveLength(1);
});

test.for([
  ['lib/geography/length.ts', `import type { Road } from '$lib/report/report';`],
  ['lib/geography/length.ts', `import { type Road } from '../report/report';`],
  ['lib/map/marks.ts', `import { say } from '$lib/messages'; import { placeAddress } from '$lib/addresses';`],
  ['lib/client/parts.ts', `export const map = () => import('$lib/map/mount.svelte');`],
  ['lib/server/report.ts', `import { read } from '../report/read'; import { readFileSync } from 'node:fs';`],
  ['routes/+error.svelte', `<script lang="ts">import Card from '$lib/page/Card.svelte'; import { page } from '$app/state';</script>`]
] as const)('in %s this import is allowed: %s', ([path, source]) => {
  expect(objections(path, source)).toEqual([]);
});
