/** Only a few files deal with parts of long reports: all others treat a part like a report, and other parts as addresses. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Largest number of files that may use parts of a long report as data. */
const MOST = 10;

/** Properties that only a report in parts has: its number, the path of its pages, the list of all of them. */
const SIGNS = [
  /\b(page|others|otherParts|params|properties)\??\.part\b/,
  /\bpart\??: (number|string|\{)/,
  /[`'"/^]part-/,
  /\b(paginate|loadPages)\(/
];

/** Comments may mention parts. */
const codeOf = (source: string): string => source.replaceAll(/\/\*.*?\*\/|<!--.*?-->|^\s*\/\/.*$/gms, '');

const knows = (source: string): boolean => SIGNS.some((sign) => sign.test(codeOf(source)));

const files = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(ts|js|svelte)$/.test(path) && !/\.test\.ts$/.test(path) && statSync(path).isFile())
);

test('only the listed files know that a report can have parts', () => {
  const known = files.filter((path) => knows(readFileSync(path, 'utf8'))).sort();
  expect(known).toEqual([
    'src/lib/map/LivePane.svelte',
    'src/lib/other-parts.ts',
    'src/lib/page/Parts.svelte',
    'src/lib/report/report.ts',
    'src/lib/server/other-parts.ts',
    'src/lib/server/pagination.ts',
    'src/lib/server/report.ts',
    'src/params/part.ts',
    'src/routes/head.server.ts'
  ]);
  expect(known.length).toBeLessThanOrEqual(MOST);
});

test.for([
  [`const first = report.page.part?.number;`, true],
  [`const home = base + 'part-2/';`, true],
  [`type Place = { id: string; part: number };`, true],
  [`for (const page of loadPages()) write(page);`, true],
  [`/** Not in \`part-2/\`. */ const part = element.closest('a');`, false],
  [`const href = home + report.page.path;`, false]
] as const)('the check finds in %s a reference to parts: %s', ([source, expected]) => {
  expect(knows(source)).toBe(expected);
});
