/**
 * `npm run soak -- --minutes 30`: uses the built site in one tab again and again (place, filter, search, panel, the share dialog with its
 * frame, offline and online, sometimes the other language and back). After each round it records heap after a collection, nodes and
 * listeners. If the last third of the rounds holds more than 5 % more than the middle third, something leaks. Needs a build. Writes
 * `test-results/soak.json`, and prints a table for `docs/reliability.md`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { chromiumPath, webgl } from '../tests/browser/chromium.ts';
import { serve } from '../tests/browser/servers.ts';
import { helpIfAsked } from './command.ts';

type Sample = { heapMB: number; nodes: number; listeners: number };
const MEASURES = ['heapMB', 'nodes', 'listeners'] as const;
const MOST_GROWTH = 0.05;
/** Rounds from one change of the language to the next. */
const LANGUAGE_EVERY = 10;

helpIfAsked(`npm run soak [-- --minutes 30]
Uses the built site over and over, and looks for leaks.`);

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '30' } } });
const minutes = Number(values.minutes);
if (!(minutes > 0)) throw new Error(`--minutes is "${values.minutes}"; it has to be a number above 0`);

async function measured(session: CDPSession): Promise<Sample> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { heapMB: of('JSHeapUsedSize') / 1e6, nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** One round: everything that a reader can do. */
async function use(page: Page, round: number): Promise<void> {
  const links = page.locator('a[data-place][data-span]');
  await links.nth(round % (await links.count())).click();
  await page.locator('[data-popup] a[href$="#detail"]').click();
  await page.locator('#detail h2').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('#detail').waitFor({ state: 'detached' });
  // Off and on again; by keyboard, because a card may cover the legend.
  for (let turn = 0; turn < 2; turn++) await page.locator('.legend li button').first().press('Enter');
  await page.locator('[data-search]').click();
  await page.getByRole('dialog').getByRole('combobox').fill('ruyi');
  await page.getByRole('dialog').getByRole('option').first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.context().setOffline(true);
  await links.nth((round * 7) % (await links.count())).click();
  await page.context().setOffline(false);
  await page.locator('[data-header] button').last().click();
  await page.locator('dialog iframe').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  if (round % LANGUAGE_EVERY === 0) for (let turn = 0; turn < 2; turn++) await otherLanguage(page);
}

/** A new document in the same tab: everything the first one held has to be released. */
async function otherLanguage(page: Page): Promise<void> {
  await page.locator('[data-language]').first().click();
  await page.locator('[data-map="ready"]').waitFor({ timeout: 60_000 });
}

const mean = (samples: Sample[], measure: keyof Sample): number =>
  samples.reduce((sum, sample) => sum + sample[measure], 0) / samples.length;

const site = await serve({});
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: webgl });
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN', reducedMotion: 'reduce' });
  await page.goto(site.url);
  await page.locator('[data-map="ready"]').waitFor({ timeout: 60_000 });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const samples: Sample[] = [];
  for (const end = Date.now() + minutes * 60_000; Date.now() < end || samples.length < 9;) {
    await use(page, samples.length);
    samples.push(await measured(session));
  }
  const third = Math.floor(samples.length / 3);
  const [middle, last] = [samples.slice(third, 2 * third), samples.slice(-third)];
  const rows = MEASURES.map((measure) => {
    const [before, after] = [mean(middle, measure), mean(last, measure)];
    return { measure, before, after, growth: after / before - 1 };
  });
  mkdirSync('test-results', { recursive: true });
  writeFileSync('test-results/soak.json', JSON.stringify({ minutes, rounds: samples.length, rows, samples }, null, 1));
  console.log(
    `${samples.length} rounds in ${minutes} minutes\n\n| held after a collection | middle third | last third | growth |\n| --- | --- | --- | --- |`
  );
  for (const { measure, before, after, growth } of rows)
    console.log(`| ${measure} | ${before.toFixed(1)} | ${after.toFixed(1)} | ${(growth * 100).toFixed(1)} % |`);
  if (rows.some(({ growth }) => growth > MOST_GROWTH)) process.exitCode = 1;
} finally {
  await browser.close();
  await site.stop();
}
