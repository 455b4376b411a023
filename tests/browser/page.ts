/** Elements of the page that tests use, found by the public attributes. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { Named } from '../facts.ts';
import { expect } from './test.ts';

export * from '../facts.ts';

export const mentions = (page: Page): Locator => page.locator('a[data-place][data-span]');
export const popup = (page: Page, id: string): Locator => page.locator(`[data-popup="${id}"]`);

/** Drawing in software is slow. */
export async function liveMap(page: Page): Promise<void> {
  await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'ready', { timeout: 45_000 });
}

/** The page's scripts run: links no longer load another page. */
export async function awake(page: Page): Promise<void> {
  await expect(page.locator('[data-map]')).not.toHaveAttribute('data-map', 'static');
}

/** `id` is the open place: in the address, in the text and on the card. */
export async function expectOpen(page: Page, { id, name }: Named): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`/places/${id}/`));
  await expect(popup(page, id).getByRole('heading', { name, exact: true })).toBeVisible();
  const elsewhere = page.locator(`a[data-span][aria-current]:not([data-place="${id}"])`);
  await expect(elsewhere).toHaveCount(0);
}

/**
 * Clicks at the beginning of the text, because the middle of a link that wraps may be outside of it. The position is relative to the link,
 * as the page may still be moving.
 */
export async function clickStart(link: Locator): Promise<void> {
  const position = await link.evaluate((element) => {
    const box = element.getBoundingClientRect();
    const [line = box] = element.getClientRects();
    return { x: line.left - box.left + Math.min(8, line.width / 2), y: line.top - box.top + line.height / 2 };
  });
  await link.click({ position });
}

/** The panel of the open place, with the words that prove its first honour. */
export async function openHonours(page: Page): Promise<void> {
  await page.locator('[data-popup] a[href$="#detail"]').click();
  await page.locator('aside.panel [data-honour] summary').first().click();
  await expect(page.locator('aside.panel [data-honour] [data-excerpt]').first()).toBeVisible();
}

/** The share dialog, with the code for pages, which is collapsed on a phone. */
export async function openShare(page: Page): Promise<void> {
  await page.locator('[data-header] button').last().click();
  const code = page.getByRole('dialog').locator('details');
  await expect(code).toBeVisible();
  if ((await code.getAttribute('open')) === null) await code.locator('summary').click();
  await expect(page.frameLocator('dialog iframe').locator('footer a[data-full]')).toBeVisible();
}

/** The search dialog, with results of every kind. */
export async function openSearch(page: Page): Promise<void> {
  await page.locator('[data-search]').click();
  await page.getByRole('dialog').getByRole('combobox').fill('ruyi');
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
}

type Chunk = { name?: string; file: string };

/** The file that a module, or a chunk of this name, was built into: the end of an address. */
export function fileOf(module: string): RegExp {
  const chunks = JSON.parse(readFileSync('.svelte-kit/output/client/.vite/manifest.json', 'utf8')) as Record<string, Chunk>;
  const chunk = chunks[module] ?? Object.values(chunks).find(({ name }) => name === module);
  if (!chunk) throw new Error(`${module} is no file of its own`);
  return new RegExp(`${chunk.file.replaceAll('.', '\\.')}$`);
}
