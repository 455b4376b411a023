/** `npm run dev`: edits show by themselves, and an error in the facts is shown in the page. */
import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOST_PORT } from './host.ts';
import { awake } from './page.ts';
import { ended } from './servers.ts';
import { expect, test } from './test.ts';

const index = Number(process.env['TEST_PARALLEL_INDEX'] ?? 0);
const port = HOST_PORT + 60 + index;
const origin = `http://localhost:${port}`;
test.use({ hosts: [origin], allowedStatus: [500], expectedWords: /status of 500/ });

/**
 * A copy whose sources can be edited while other tests read ours. Inside of this project, so that it finds the installed packages; not in
 * `test-results`, which Vite does not watch.
 */
const copy = `.svelte-kit/developing-${index}`;
const PARTS = ['src', 'static', 'vite', 'package.json', 'svelte.config.js', 'tsconfig.json', '.svelte-kit/tsconfig.json', 'vite.config.ts'];

/** Time in which an edit shows, milliseconds. On two cores each took 300 to 1400. */
const LIMIT_MS = 2000;
/** Beside the tests of another worker a single one may take longer. */
const LIMIT = { timeout: 3 * LIMIT_MS };

/** Changes a text file, and returns a function that undoes the change. */
function edit(path: string, from: string, to: string): () => void {
  const before = readFileSync(path, 'utf8');
  expect(before, path).toContain(from);
  writeFileSync(path, before.replace(from, to));
  return () => writeFileSync(path, before);
}

test('every edit shows within 2 s; a fault in the facts is shown with file, entry and fix, until it is fixed', async ({
  page,
  complaints
}) => {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const part of PARTS) cpSync(part, join(copy, part), { recursive: true });
  cpSync('tests/fixtures/small', join(copy, 'geo'), { recursive: true });
  const server = spawn(join(process.cwd(), 'node_modules/.bin/vite'), ['dev', '--port', String(port), '--strictPort'], {
    cwd: copy,
    env: { ...process.env, GEO_DIR: 'geo' },
    stdio: ['ignore', 'pipe', 'inherit']
  });
  try {
    await new Promise((ready) => server.stdout.on('data', (data: Buffer) => data.includes('Local') && ready(null)));
    await page.goto(origin);
    const site = join(copy, 'geo/site.json');
    const { title } = JSON.parse(readFileSync(site, 'utf8')) as { title: { zh: string } };
    await expect(page).toHaveTitle(title.zh);
    const report = page.locator('#report');
    const header = page.locator('[data-header]');
    await awake(page);

    const times: number[] = [];
    async function timed(what: string, check: () => Promise<void>): Promise<void> {
      const before = performance.now();
      await test.step(what, check);
      times.push(performance.now() - before);
    }

    /** The change shows, and the page is complete. */
    async function shows(what: string, check: () => Promise<void>): Promise<void> {
      await timed(what, check);
      await expect(report).toBeVisible();
      // An edit while the page still loads would show when it has loaded.
      await awake(page);
    }

    let undo = edit(site, title.zh, '改过的题目');
    await shows('a fact', () => expect(page).toHaveTitle('改过的题目', LIMIT));
    undo();
    await shows('a fact, undone', () => expect(page).toHaveTitle(title.zh, LIMIT));

    undo = edit(join(copy, 'src/lib/page/PageHeader.svelte'), '<header', '<header data-edited');
    await shows('a component', () => expect(header).toHaveAttribute('data-edited', '', LIMIT));
    undo();
    await shows('a component, undone', () => expect(header).not.toHaveAttribute('data-edited', '', LIMIT));
    undo = edit(join(copy, 'src/lib/page/PageHeader.svelte'), '</style>', 'header { letter-spacing: 3px; }</style>');
    await shows('a style', () => expect(header).toHaveCSS('letter-spacing', '3px', LIMIT));
    undo = edit(join(copy, 'src/lib/messages/zh.ts'), "search: '", "search: '改");
    await shows('a message', () => expect(page.locator('[data-search]')).toHaveText(/^改/, LIMIT));
    appendFileSync(join(copy, 'src/lib/client/page.ts'), "document.documentElement.dataset['edited'] = 'page';\n");
    await shows('a client module', () => expect(page.locator('html[data-edited=page]')).toBeAttached(LIMIT));
    undo = edit(site, '"title"', '"titel"');
    await timed('a fault', () =>
      expect(page.locator('main')).toContainText(/site\.json:\d+: titel: is not a known key: correct its spelling or remove it/, LIMIT)
    );
    undo();
    await shows('a fault, undone', () => expect(page).toHaveTitle(title.zh, LIMIT));
    const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
    expect(median, times.map(Math.round).join(' ')).toBeLessThan(LIMIT_MS);
    // Requests that Vite had not finished when the page was reloaded.
    complaints.splice(0, complaints.length, ...complaints.filter((complaint) => !/ERR_|504|500/.test(complaint)));
  } finally {
    // Requests to a server that has ended would count as errors of the page.
    await page.close();
    // Until it has ended, the server may still write into the folder.
    await ended(server);
    rmSync(copy, { recursive: true, maxRetries: 5 });
  }
});
