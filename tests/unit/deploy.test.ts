/** The three server configurations in `deploy/` state the same policy. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formats } from '$lib/exports/formats';
import { framing } from '$lib/server/framing';
import { headersOf, joined, parseHeaders, type Header } from '../../scripts/headers.ts';

const read = (name: string): string => readFileSync(`deploy/${name}`, 'utf8');
const rules = parseHeaders(read('_headers'));
const everywhere = rules.find(({ path }) => path === '/*')?.headers ?? [];

const found = (text: string, pattern: RegExp): Header[] =>
  [...text.matchAll(pattern)].map(({ groups }) => ({ name: groups?.['name'] ?? '', value: groups?.['value'] ?? '' }));
const inNginx = found(read('nginx.conf'), /^\s*add_header (?<name>\S+) "(?<value>[^"]*)" always;/gm);
const snippet = /^\(report-map-headers\) \{$(.*?)^\}$/ms.exec(read('Caddyfile'))?.[1] ?? '';
const inCaddy = found(snippet, /^\t\t(?<name>[A-Z]\S+) "(?<value>[^"]*)"$/gm);

const FRAMED_BY_NOBODY = "frame-ancestors 'none'";
const policy = (headers: readonly Header[]): string => headers.find(({ name }) => name === 'Content-Security-Policy')?.value ?? '';

test('nginx sends the headers of _headers on every address', () => {
  expect(everywhere).toHaveLength(7);
  expect(inNginx).toEqual(everywhere);
});

test('Caddy sends the headers of _headers on every address', () => {
  expect(inCaddy).toEqual(everywhere);
});

test('all three have the same cache times', () => {
  const times = new Set(rules.flatMap(({ headers }) => headers.filter(({ name }) => name === 'Cache-Control').map(({ value }) => value)));
  expect(times.size).toBe(2);
  // What _headers leaves to its hosts, the other configurations have to state.
  for (const time of [...times, 'public, max-age=0, must-revalidate']) {
    expect(read('nginx.conf')).toContain(`"${time}";`);
    expect(read('Caddyfile')).toContain(`Cache-Control "${time}"`);
  }
});

test.for([
  '/',
  '/places/x/',
  '/embed.js',
  '/_app/parts.js',
  '/_app/immutable/chunks/x.js',
  '/share/wide/x.png',
  '/manifest.webmanifest',
  '/data/',
  '/data/places.geojson'
])('%s gets no header from two rules, because hosts would join them', (path) => {
  const names = headersOf(rules, path).map(({ name }) => name.toLowerCase());
  expect(names).toEqual([...new Set(names)]);
});

test.for(formats.map(({ file, type }) => [file, type] as const))('data/%s has the type %s on all three', ([file, type]) => {
  const [plain = '', charset] = type.split('; charset=');
  const ending = file.split('.').at(-1) ?? '';
  const told = headersOf(rules, `/data/${file}`).find(({ name }) => name === 'Content-Type')?.value;
  // Every host knows the media types of JSON, XML and text.
  if (!['json', 'xml'].includes(ending)) expect(told).toBe(type);
  const types = /types \{(.*?)\}/s.exec(read('nginx.conf'))?.[1] ?? '';
  expect(types).toContain(`${plain} ${ending};`);
  if (charset) expect(/charset_types (.*);/.exec(read('nginx.conf'))?.[1]?.split(' ')).toContain(plain);
  if (!['json', 'xml', 'txt'].includes(ending))
    expect(read('Caddyfile').replaceAll('"', '')).toContain(`header @${ending} Content-Type ${type}\n`);
});

test('frames can be framed by any page, and pages by none', () => {
  expect(policy(everywhere)).toBe("object-src 'none'; base-uri 'none'; form-action 'self'");
  // `frame-ancestors *` would exclude hosts without an origin.
  expect(everywhere.map(({ name }) => name)).not.toContain('X-Frame-Options');
  const built = parseHeaders(framing(read('_headers'), ['zh', 'en']));
  const policies = (path: string): string => joined(headersOf(built, path)).get('Content-Security-Policy') ?? '';
  for (const path of ['/', '/places/x/', '/search/', '/data/', '/en/', '/en/places/x/']) expect(policies(path)).toContain(FRAMED_BY_NOBODY);
  for (const path of ['/embed/', '/embed/x/', '/en/embed/', '/embed.js']) expect(policies(path)).not.toContain('frame-ancestors');
  expect(read('nginx.conf')).toMatch(/map \$uri \$report_map_frame \{\s*default "frame-ancestors 'none'";[^}]*~\/embed\/ "";/);
  expect(read('Caddyfile')).toContain(`@page not path */embed/*\n\theader @page +Content-Security-Policy "${FRAMED_BY_NOBODY}"`);
});
