/** The content security policy of pages and frames: in the page and in the header. */
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allowing, framed } from '$lib/server/policy';
import { isOurs } from '$lib/trusted-types';
import { parseHeaders } from '../../scripts/headers';
import { policy } from '../../vite/policy.js';

const QUOTED = new Set(['self', 'none', 'unsafe-inline', 'script']);
const printed = Object.entries(policy)
  .map(([name, values]) =>
    [
      name,
      ...[values].flat().map((value) => (QUOTED.has(String(value)) || String(value).startsWith('sha256-') ? `'${String(value)}'` : value))
    ].join(' ')
  )
  .join('; ');
const meta = (content: string): string => `<meta http-equiv="content-security-policy" content="${content}">`;
const read = (html: string): string => /content="([^"]*)"/.exec(html)?.[1] ?? '';
const inHeader = parseHeaders(readFileSync('deploy/_headers', 'utf8'))
  .flatMap(({ headers }) => headers)
  .find(({ name }) => name === 'Content-Security-Policy');

const page = allowing(meta(printed), 'script-src', [`'sha256-${createHash('sha256').update('start()').digest('base64')}'`]);
const frame = framed(`${meta(printed)}<script>begin()</script><script type="application/json">{}</script>`);
const withBase = allowing(page, 'connect-src', ['https://tiles.example.org']);

test.for([
  ['a page', page],
  ['a frame', frame],
  ['a page with a base of another host', withBase]
] as const)('csp_evaluator finds nothing of high or medium severity in the policy of %s', ([, html]) => {
  // Browsers apply both policies: the page's contains the header's, and more.
  for (const directive of inHeader?.value.split('; ') ?? ['no policy in the header']) expect(read(html)).toContain(directive);
  const findings = new CspEvaluator(new CspParser(`${read(html)}; frame-ancestors 'none'`).csp).evaluate();
  const grave = findings.filter(({ severity, value }) => severity <= Severity.MEDIUM_MAYBE && value !== "'self'");
  expect(grave.map(({ description }) => description)).toEqual([]);
  // “'self' can be problematic if you host JSONP or files of others”: the site hosts neither.
  expect(findings.filter(({ severity }) => severity <= Severity.MEDIUM)).toEqual([]);
});

test('no directive allows text as a script', () => {
  expect([...policy['script-src'], ...policy['default-src']]).toEqual(['self', expect.stringMatching(/^sha256-/), 'self']);
  expect(policy['require-trusted-types-for']).toEqual(['script']);
});

test('inline scripts are allowed by their hashes, and data blocks need none', () => {
  const hash = createHash('sha256').update('begin()').digest('base64');
  expect(/script-src ([^;]*);/.exec(frame)?.[1]?.split(' ')).toEqual(["'self'", `'sha256-${hash}'`, `'${policy['script-src'][1]}'`]);
  expect(frame).toContain("worker-src 'self' data:;");
});

test('requests to a foreign base map are allowed, and scripts of it are not', () => {
  expect(read(withBase)).toContain("connect-src 'self' https://tiles.example.org;");
  expect(read(withBase).replace("connect-src 'self' https://tiles.example.org; ", '')).toBe(read(page));
});

test('a page without a policy is an error', () => {
  expect(() => framed('<script>begin()</script>')).toThrow('no policy');
});

test.for([
  ['https://a.example/_app/worker.js', 'https://a.example', true],
  ['../_app/worker.js', 'https://a.example', true],
  ['https://b.example/worker.js', 'https://a.example', false],
  ['//b.example/worker.js', 'https://a.example', false],
  ['data:text/javascript,evil()', 'https://a.example', false],
  ['blob:https://a.example/1', 'https://a.example', true],
  ['javascript:evil()', 'https://a.example', false],
  ['data:text/javascript;charset=utf-8,worker()', 'null', true],
  ['https://a.example/worker.js', 'null', false]
] as const)('%s is a script of our own at %s: %s', ([url, origin, ours]) => {
  expect(isOurs(url, 'https://a.example/places/x/', origin)).toBe(ours);
});
