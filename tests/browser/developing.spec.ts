/** `npm run dev`: edits show by themselves, and an error in the facts is shown in the page. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOST_PORT } from './host.ts';
import { expect, test } from './test.ts';

const port = HOST_PORT + 60 + Number(process.env['TEST_PARALLEL_INDEX'] ?? 0);
const origin = `http://localhost:${port}`;
test.use({ hosts: [origin], allowedStatus: [500], expectedWords: /status of 500/ });

test('an edit of the facts reloads the page; a fault is shown with file, entry and fix, until it is fixed', async ({
  page,
  complaints
}) => {
  const geo = mkdtempSync(join(tmpdir(), 'developing-'));
  cpSync('tests/fixtures/small', geo, { recursive: true });
  const server = spawn('node_modules/.bin/vite', ['dev', '--port', String(port), '--strictPort'], {
    env: { ...process.env, GEO_DIR: geo },
    stdio: ['ignore', 'pipe', 'inherit']
  });
  try {
    await new Promise((ready) => server.stdout.on('data', (data: Buffer) => data.includes('Local') && ready(null)));
    await page.goto(origin);
    const site = join(geo, 'site.json');
    const before = readFileSync(site, 'utf8');
    const { title } = JSON.parse(before) as { title: { zh: string } };
    await expect(page).toHaveTitle(title.zh);

    writeFileSync(site, before.replace(title.zh, '改过的题目'));
    await expect(page).toHaveTitle('改过的题目');
    await expect(page.locator('#report')).toBeVisible();

    writeFileSync(site, before.replace('"title"', '"titel"'));
    await expect(page.locator('main')).toContainText(/site\.json:\d+: titel: is not a known key: correct its spelling or remove it/);

    writeFileSync(site, before);
    await expect(page).toHaveTitle(title.zh);
    await expect(page.locator('#report')).toBeVisible();
    // Requests that Vite had not finished when the page was reloaded.
    complaints.splice(0, complaints.length, ...complaints.filter((complaint) => !/ERR_|504|500/.test(complaint)));
  } finally {
    server.kill();
    rmSync(geo, { recursive: true });
  }
});
