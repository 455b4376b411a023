/** The site as a Node server, as `npm run start:node` runs it. `npm test` builds it before the static pages. */
import { spawn, type ChildProcess } from 'node:child_process';
import { get } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { places } from '../facts.ts';

const port = Number(process.env['TEST_PORT'] ?? 4180) + 2000;
const site = `http://localhost:${port}/`;
const id = places[0]?.id ?? '';

let server: ChildProcess;
beforeAll(async () => {
  server = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve-node.ts', '--built'], {
    env: { ...process.env, PORT: String(port), PUBLIC_SITE_URL: site },
    stdio: ['ignore', 'pipe', 'inherit']
  });
  await new Promise<void>((listening, fail) => {
    server.stdout?.once('data', () => listening());
    server.once('exit', (code) => fail(new Error(`scripts/serve-node.ts ended with ${code}`)));
  });
});
afterAll(() => void server.kill());

test('pages, files and unknown addresses get the same headers as on other hosts', async () => {
  for (const [path, status] of [
    ['', 200],
    [`places/${id}/`, 200],
    [`embed/${id}/`, 200],
    ['embed.js', 200],
    [`share/wide/${id}.png`, 200],
    ['places/nowhere/', 404]
  ] as const) {
    const response = await fetch(site + path);
    expect(response.status, path).toBe(status);
    expect(response.headers.get('access-control-allow-origin'), path).toBe('*');
    expect(response.headers.get('content-security-policy'), path).toContain("object-src 'none'");
  }
});

test('oEmbed answers for every address of the site, in the requested sizes', async () => {
  const ask = (query: Record<string, string>) => fetch(`${site}oembed?${new URLSearchParams(query)}`);
  const answer = await ask({ url: `${site}places/${id}/?theme=dark`, maxwidth: '320', maxheight: '240' });
  expect(answer.headers.get('content-type')).toContain('application/json');
  expect(await answer.json()).toMatchObject({ type: 'rich', version: '1.0', width: 320, height: 240, provider_url: site });
  expect(((await (await ask({ url: `${site}places/${id}/?theme=dark` })).json()) as { html: string }).html).toContain(
    `src="${site}embed/${id}/?theme=dark"`
  );
  expect((await ask({ url: 'https://example.org/' })).status).toBe(404);
  expect((await ask({ url: `${site}places/nowhere/` })).status).toBe(404);
  expect((await ask({ url: site, format: 'xml' })).status).toBe(501);
  expect((await ask({})).status).toBe(400);
});

/** The response to raw bytes. */
const raw = (bytes: string, written = (): void => undefined): Promise<string> =>
  new Promise((done, fail) => {
    let text = '';
    const socket = connect(port, 'localhost', () => socket.write(bytes, written));
    socket.on('data', (data) => (text += data.toString()));
    socket.on('close', () => done(text));
    socket.on('error', fail);
  });
const ask = (path: string, written?: () => void): Promise<string> =>
  raw(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`, written);

test('malformed requests get a short answer without internal details', async () => {
  for (const [path, status] of [
    ['/%E0%A4%A', 400],
    ['/%', 400],
    ['/places/%00/', 400],
    ['/../../etc/passwd', 400],
    ['/%2e%2e/%2e%2e/etc/passwd', 400],
    ['/..%5c..%5cx', 400],
    ['//evil.example/', 400],
    ['http://evil.example/', 400],
    [`/${'a'.repeat(5000)}`, 414],
    [`/${'a'.repeat(50_000)}`, 400]
  ] as const) {
    const answer = await ask(path);
    const [head = '', body = ''] = answer.split('\r\n\r\n');
    expect(head.split('\r\n')[0], path).toContain(` ${status} `);
    expect(Object.keys(JSON.parse(body.replace(/^[0-9a-f]+\r\n|\r\n0$/g, '')) as object), path).toEqual(['message']);
    expect(answer.length, path).toBeLessThan(1500);
    expect(answer, path).not.toMatch(/node_modules|at \w+ \(|\.js:\d/);
  }
  expect(await raw('nonsense\r\n\r\n')).toContain(' 400 ');
  expect(await raw('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n')).toContain(' 405 ');
});

test('a foreign or malformed Host header changes nothing', async () => {
  for (const host of ['evil.example', 'a b', '', '[::1', 'localhost:99999', '"><script>']) {
    const answer = await raw(`GET /oembed?url=${site} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    expect(answer, host).toContain(' 200 ');
    expect(answer.includes('evil') || answer.includes('<script>'), host).toBe(false);
  }
});

/** Sends a request on a new connection, however long that takes; `fetch` gives up after ten seconds. */
const statusOf = (url: string): Promise<number | undefined> =>
  new Promise((done, fail) => {
    get(url, { agent: false }, (answer) => answer.resume().once('end', () => done(answer.statusCode))).once('error', fail);
  });

test('a thousand simultaneous requests are answered, and a slow client delays nobody', async () => {
  const slow = connect(port, 'localhost', () => slow.write('GET / HTTP/1.1\r\nHost: l'));
  slow.on('error', () => undefined);
  const paths = ['', `places/${id}/`, 'ground.json', `oembed?url=${site}`, 'nowhere/'];
  const statuses = await Promise.all(Array.from({ length: 1000 }, (_, index) => statusOf(site + paths[index % paths.length])));
  slow.destroy();
  expect(statuses.filter((status) => status === 200)).toHaveLength(800);
  expect(statuses.filter((status) => status === 404)).toHaveLength(200);
});

test('on SIGTERM it answers pending requests and exits', async () => {
  let written = 0;
  const asked = Array.from({ length: 50 }, () => ask(`/places/${id}/`, () => (written += 1)));
  await vi.waitFor(() => expect(written).toBe(50));
  // Connections are accepted in order: when this one is answered, the server has all others.
  await ask('/');
  const ended = new Promise<number | null>((done) => server.once('exit', done));
  server.kill('SIGTERM');
  expect((await Promise.all(asked)).filter((text) => !text.includes('</html>'))).toEqual([]);
  expect(await ended).toBe(0);
});
