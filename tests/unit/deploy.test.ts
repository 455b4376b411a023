/** Three servers, one policy: what `deploy/` says is said once for each, and has to stay the same. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formats } from '$lib/exports/formats';
import { headersOf, parseHeaders, type Header } from '../../scripts/headers.ts';

const read = (name: string): string => readFileSync(`deploy/${name}`, 'utf8');
const rules = parseHeaders(read('_headers'));
const everywhere = rules.find(({ path }) => path === '/*')?.headers ?? [];

const found = (text: string, pattern: RegExp): Header[] =>
  [...text.matchAll(pattern)].map(({ groups }) => ({ name: groups?.['name'] ?? '', value: groups?.['value'] ?? '' }));
const inNginx = found(read('nginx.conf'), /^\s*add_header (?<name>\S+) "(?<value>[^"]*)" always;/gm);
const snippet = /^\(report-map-headers\) \{$(.*?)^\}$/ms.exec(read('Caddyfile'))?.[1] ?? '';
const inCaddy = found(snippet, /^\t\t(?<name>[A-Z]\S+) "(?<value>[^"]*)"$/gm);

const policy = (headers: readonly Header[]): string => headers.find(({ name }) => name === 'Content-Security-Policy')?.value ?? '';

test('nginx sends everywhere what _headers says', () => {
  expect(everywhere).toHaveLength(6);
  expect(inNginx).toEqual(everywhere);
});

test('Caddy sends everywhere what _headers says', () => {
  expect(inCaddy).toEqual(everywhere);
});

test('all three keep the same things for the same time', () => {
  const times = new Set(rules.flatMap(({ headers }) => headers.filter(({ name }) => name === 'Cache-Control').map(({ value }) => value)));
  expect(times.size).toBe(2);
  // What _headers leaves to its hosts, the others have to say.
  for (const time of [...times, 'public, max-age=0, must-revalidate']) {
    expect(read('nginx.conf')).toContain(`"${time}";`);
    expect(read('Caddyfile')).toContain(`Cache-Control "${time}"`);
  }
});

test.for([
  '/',
  '/places/x/',
  '/embed.js',
  '/_app/live.js',
  '/_app/immutable/chunks/x.js',
  '/share/wide/x.png',
  '/manifest.webmanifest',
  '/data/',
  '/data/places.geojson'
])('%s gets no header from two rules, which hosts would join', (path) => {
  const names = headersOf(rules, path).map(({ name }) => name.toLowerCase());
  expect(names).toEqual([...new Set(names)]);
});

test.for(formats.map(({ file, type }) => [file, type] as const))('data/%s comes as %s from each of the three', ([file, type]) => {
  const [plain = '', charset] = type.split('; charset=');
  const ending = file.split('.').at(-1) ?? '';
  const told = headersOf(rules, `/data/${file}`).find(({ name }) => name === 'Content-Type')?.value;
  // Every host knows JSON, XML and text.
  if (!['json', 'xml'].includes(ending)) expect(told).toBe(type);
  const types = /types \{(.*?)\}/s.exec(read('nginx.conf'))?.[1] ?? '';
  expect(types).toContain(`${plain} ${ending};`);
  if (charset) expect(/charset_types (.*);/.exec(read('nginx.conf'))?.[1]?.split(' ')).toContain(plain);
  if (!['json', 'xml', 'txt'].includes(ending))
    expect(read('Caddyfile').replaceAll('"', '')).toContain(`header @${ending} Content-Type ${type}\n`);
});

test('the policy knows no other origin, and lets any page frame the map', () => {
  const sources = policy(everywhere)
    .split(/;\s*/)
    .flatMap((directive) => directive.split(' ').slice(1));
  expect(new Set(sources)).toEqual(new Set(["'self'", "'unsafe-inline'", "'none'", 'data:', 'blob:']));
  // `frame-ancestors *` would shut out hosts that have no origin of their own.
  expect(policy(everywhere)).not.toContain('frame-ancestors');
  expect(everywhere.map(({ name }) => name)).not.toContain('X-Frame-Options');
});
