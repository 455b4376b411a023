import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importsOf, objection } from './imports.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(ts|svelte)$/.test(path) && !/\.(test|d)\.ts$/.test(path));

const objections = (path: string, source: string): string[] =>
  importsOf(path, source).flatMap((one) => {
    const reason = objection(path, one);
    return reason === undefined ? [] : [`${path} imports ${one.specifier}: ${reason}`];
  });

test('no import of src/ turns an arrow round', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(files.flatMap((path) => objections(path, readFileSync(`src/${path}`, 'utf8')))).toEqual([]);
});

test.for([
  ['lib/report/text.ts', `import { say } from '$lib/words';`],
  ['lib/geography/length.ts', `import { schema } from '../report/schema';`],
  ['lib/geography/length.ts', `import { onMount } from 'svelte';`],
  ['lib/report/read.ts', `import { readFileSync } from 'node:fs';`],
  ['lib/map/marks.ts', `export { path } from '../sketch/path';`],
  ['lib/map/marks.ts', `export const later = () => import('$lib/page/Quote.svelte');`],
  ['lib/page/Quote.svelte', `<script module lang="ts">import { Map } from 'maplibre-gl';</script>`],
  ['lib/page/Quote.svelte', `<script lang="ts">import { goto } from '$app/navigation';</script><p>import</p>`],
  ['lib/page/Quote.svelte', `{#await import('$lib/map/LiveMap.svelte') then live}<live.default />{/await}`],
  ['lib/search/mount.ts', `import { resolve } from '$app/paths';`],
  ['lib/client/card.ts', `import { mount } from 'svelte';`],
  ['lib/client/page.ts', `import { mountMap } from '$lib/map/mount.svelte';`],
  ['routes/+page.server.ts', `import places from '../../geo/places.json';`],
  ['lib/words/index.ts', `import { colours } from '../colours';`],
  ['lib/addresses.ts', `import { Live } from './map/LiveMap.svelte';`]
] as const)('in %s an import like this one is found out: %s', ([path, source]) => {
  expect(objections(path, source)).toHaveLength(1);
});

test.for([
  ['lib/geography/length.ts', `import type { Road } from '$lib/report/report';`],
  ['lib/geography/length.ts', `import { type Road } from '../report/report';`],
  ['lib/map/marks.ts', `import { say } from '$lib/words'; import { placeAddress } from '$lib/addresses';`],
  ['lib/client/parts.ts', `export const map = () => import('$lib/map/mount.svelte');`],
  ['lib/server/report.ts', `import { read } from '../report/read'; import { readFileSync } from 'node:fs';`],
  ['routes/+error.svelte', `<script lang="ts">import Card from '$lib/page/Card.svelte'; import { page } from '$app/state';</script>`]
] as const)('in %s this may stay: %s', ([path, source]) => {
  expect(objections(path, source)).toEqual([]);
});
