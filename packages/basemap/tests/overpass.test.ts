/** Requests to Overpass, against a local server that fails in different ways. */
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { fetchElements, queryOf, type Patience } from '../src/overpass.ts';

type Answer = (response: ServerResponse) => void;

const whole = readFileSync('packages/basemap/tests/fixtures/district.json');
const json = { 'content-type': 'application/json' };
const answers: Record<string, Answer> = {
  whole: (response) => void response.writeHead(200, json).end(whole),
  busy: (response) => void response.writeHead(429).end('rate limited'),
  busyForLong: (response) => void response.writeHead(429, { 'retry-after': '3600' }).end(),
  overloaded: (response) => void response.writeHead(504).end('<html>too busy</html>'),
  cut: (response) => void response.writeHead(200, json).end(whole.subarray(0, 5000)),
  broken: (response) => {
    response.writeHead(200, { ...json, 'content-length': String(whole.length) }).write(whole.subarray(0, 5000));
    setTimeout(() => response.destroy(), 20);
  },
  garbage: (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>hello</html>'),
  silent: () => {},
  slow: (response) => void response.writeHead(200, json).write('{"elements":['),
  refused: (response) => void response.writeHead(400).end('<p><strong style="color:#FF0000">Error</strong>: line 1: parse error: </p>'),
  incomplete: (response) => void response.writeHead(200, json).end('{"elements":[],"remark":"runtime error: Query timed out"}')
};

let queue: Answer[] = [];
const asked: { at: number; body: string }[] = [];
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (piece: Buffer) => (body += piece.toString()));
  request.on('end', () => {
    asked.push({ at: performance.now(), body });
    (queue.shift() ?? answers['whole']!)(response);
  });
});
let url = '';
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/interpreter`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => void asked.splice(0));

const bounds: [number, number, number, number] = [113.7, 34.76, 113.75, 34.79];
const patience: Patience = { tries: 4, firstPauseMs: 30, longestPauseMs: 200, timeoutMs: 400 };
/** For tests in which no answer is good in the end and the pauses do not matter. */
const impatience: Patience = { ...patience, firstPauseMs: 1, longestPauseMs: 5, timeoutMs: 200 };
const said: string[] = [];
const ask = (names: string[], as = patience) => {
  queue = names.map((name) => answers[name]!);
  said.splice(0);
  return fetchElements(url, bounds, as, (line) => said.push(line));
};

it('requests all drawn kinds within the bounds, and reads the answer', async () => {
  const elements = await ask(['whole']);
  expect(elements.filter(({ type }) => type === 'way')).toHaveLength(64);
  const query = new URLSearchParams(asked[0]?.body).get('data') ?? '';
  expect(query).toBe(queryOf(bounds, 1));
  expect(query).toContain('[bbox:34.76,113.7,34.79,113.75]');
  for (const key of ['highway', 'railway', 'building', 'waterway', 'natural', 'landuse', 'leisure'])
    expect(query).toContain(`way["${key}"]`);
});

it.each(['busy', 'overloaded', 'cut', 'broken', 'garbage', 'silent', 'slow'])('retries after an answer that is %s', async (name) => {
  expect((await ask([name, 'whole'])).length).toBeGreaterThan(300);
  expect(asked).toHaveLength(2);
  expect(said).toEqual([expect.stringMatching(/; trying again, 3 more$/)]);
});

it('increases the delay between retries', async () => {
  await ask(['busy', 'busy', 'busy', 'whole']);
  const pauses = asked.slice(1).map(({ at }, i) => at - asked[i]!.at);
  // Each pause is random between its length and twice that.
  expect(pauses[0]).toBeGreaterThanOrEqual(29);
  expect(pauses[1]).toBeGreaterThanOrEqual(59);
  expect(pauses[2]).toBeGreaterThanOrEqual(119);
});

it('obeys Retry-After, up to a limit', async () => {
  await ask(['busyForLong', 'whole']);
  expect(asked[1]!.at - asked[0]!.at).toBeGreaterThanOrEqual(200);
});

it.each([
  ['busy', 4, 'is busy: 429'],
  ['silent', 4, 'did not answer within 0.2 s'],
  ['slow', 4, 'did not answer within 0.2 s'],
  ['cut', 4, 'is not whole JSON'],
  ['garbage', 4, 'is not whole JSON'],
  ['broken', 4, 'cannot be reached, or broke off its answer'],
  ['refused', 1, 'refuses: 400 Bad Request: line 1: parse error:'],
  ['incomplete', 1, 'is not complete, Overpass says: “runtime error: Query timed out”']
] as const)('gives up on a server that stays %s, naming it', async (name, tries, says) => {
  const answered = Array.from({ length: tries }, () => name);
  const failed = await ask(answered, impatience).catch((error: unknown) => error as Error);
  expect(failed).toBeInstanceOf(Error);
  expect((failed as Error).message).toContain(says);
  expect((failed as Error).message).toContain(url);
  expect((failed as Error).message).toContain('--osm FILE');
  expect(asked).toHaveLength(tries);
});

it('reports a server that cannot be reached', async () => {
  const none = 'http://127.0.0.1:9/api';
  await expect(fetchElements(none, bounds, { ...patience, tries: 1 })).rejects.toThrow(`${none} cannot be reached`);
});
