/** The site as a Node server, as `npm run start:node` runs it. `npm test` builds it before the pages of files. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { places } from './page.ts';
import { expect, test } from './test.ts';

const port = Number(process.env['TEST_PORT'] ?? 4180) + 2000;
const site = `http://localhost:${port}/`;
const id = places[0]?.id ?? '';

test.describe('as a server', () => {
  test.skip(!existsSync('build-node'), 'build-node is missing: ADAPTER=node npm run build');
  test.describe.configure({ mode: 'serial' });

  let server: ChildProcess;
  test.beforeAll(async () => {
    server = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve-node.ts', '--built'], {
      env: { ...process.env, PORT: String(port), PUBLIC_SITE_URL: site },
      stdio: ['ignore', 'pipe', 'inherit']
    });
    await new Promise<void>((listening, fail) => {
      server.stdout?.once('data', () => listening());
      server.once('exit', (code) => fail(new Error(`scripts/serve-node.ts ended with ${code}`)));
    });
  });
  test.afterAll(() => void server.kill());

  test('pages, files and what is unknown are answered with the headers of every host', async ({ request }) => {
    for (const [path, status] of [
      ['', 200],
      [`places/${id}/`, 200],
      [`embed/${id}/`, 200],
      ['embed.js', 200],
      [`share/wide/${id}.png`, 200],
      ['places/nowhere/', 404]
    ] as const) {
      const response = await request.get(site + path);
      expect(response.status(), path).toBe(status);
      expect(response.headers()['access-control-allow-origin'], path).toBe('*');
      expect(response.headers()['content-security-policy'], path).toContain("object-src 'none'");
    }
  });

  test('oEmbed answers about every address of the site, by the sizes asked for', async ({ request }) => {
    const ask = (query: Record<string, string>) => request.get(`${site}oembed?${new URLSearchParams(query)}`);
    const answer = await ask({ url: `${site}places/${id}/?theme=dark`, maxwidth: '320', maxheight: '240' });
    expect(answer.headers()['content-type']).toContain('application/json');
    expect(await answer.json()).toMatchObject({ type: 'rich', version: '1.0', width: 320, height: 240, provider_url: site });
    expect((await (await ask({ url: `${site}places/${id}/?theme=dark` })).json()).html).toContain(`src="${site}embed/${id}/?theme=dark"`);
    expect((await ask({ url: 'https://example.org/' })).status()).toBe(404);
    expect((await ask({ url: `${site}places/nowhere/` })).status()).toBe(404);
    expect((await ask({ url: site, format: 'xml' })).status()).toBe(501);
    expect((await ask({})).status()).toBe(400);
  });
});
