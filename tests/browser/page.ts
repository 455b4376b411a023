/** The parts of the page that tests speak of, by the attributes that others rely on too. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { geo } from '../../vite/report.js';
import { expect } from './test.ts';

type Named = { id: string; name: string; kind: string };
type Placed = Named & { role?: string; geometry: object | null };

/** A file of the facts the tested site was made from: `geo/`, or what `GEO_DIR` names. */
export const fact = <T>(name: string): T => JSON.parse(readFileSync(`${geo}/${name}.json`, 'utf8')) as T;

/** Every place that has a page. */
export const places = fact<{ places: Placed[] }>('places').places;

/** Kinds of them that are on the map. */
export const kinds = [...new Set(places.filter(({ role, geometry }) => role && geometry).map(({ kind }) => kind))];

export const firstOf = (kind: string): Named => {
  const found = places.find((place) => place.kind === kind);
  if (!found) throw new Error(`${geo}/places.json has no ${kind}`);
  return found;
};

/** One place of each of two kinds. */
export const two = (): [Named, Named] => [firstOf('community'), firstOf(kinds.find((kind) => kind !== 'community') ?? '')];

export const mentions = (page: Page): Locator => page.locator('a[data-place][data-span]');
export const popup = (page: Page, id: string): Locator => page.locator(`[data-popup="${id}"]`);

/** Drawing in software takes its time. */
export async function liveMap(page: Page): Promise<void> {
  await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'ready', { timeout: 45_000 });
}

/** Scripts have taken the page over: links no longer load another page. */
export async function awake(page: Page): Promise<void> {
  await expect(page.locator('[data-map]')).not.toHaveAttribute('data-map', 'static');
}

/** `id` is the open place: in the address, in the text and in the popup. */
export async function expectOpen(page: Page, { id, name }: Named): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`/places/${id}/`));
  await expect(popup(page, id).getByRole('heading', { name, exact: true })).toBeVisible();
  const elsewhere = page.locator(`a[data-span][aria-current]:not([data-place="${id}"])`);
  await expect(elsewhere).toHaveCount(0);
}

/** Clicks where the words begin: the middle of a link that a line break cuts is not on the link. */
export async function clickStart(link: Locator): Promise<void> {
  await link.scrollIntoViewIfNeeded();
  const { x, y } = await link.evaluate((element) => {
    const [line = new DOMRect()] = element.getClientRects();
    return { x: line.left + Math.min(8, line.width / 2), y: line.top + line.height / 2 };
  });
  await link.page().mouse.click(x, y);
}

/** The panel of the open place, with the words that prove its first honour. */
export async function openHonours(page: Page): Promise<void> {
  await page.locator('[data-popup] a[href$="#detail"]').click();
  await page.locator('aside.panel [data-honour] summary').first().click();
  await expect(page.locator('aside.panel [data-honour] [data-excerpt]').first()).toBeVisible();
}

/** The dialog for sharing and embedding. */
export async function openShare(page: Page): Promise<void> {
  await page.locator('[data-header] button').last().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.frameLocator('dialog iframe').locator('footer a[data-full]')).toBeVisible();
}

/** The search box, with answers of every kind there is. */
export async function openSearch(page: Page): Promise<void> {
  await page.locator('[data-search]').click();
  await page.getByRole('dialog').getByRole('combobox').fill('ruyi');
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
}
