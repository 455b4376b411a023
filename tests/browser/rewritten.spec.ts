/**
 * Pages that something changes before their scripts run: translators, extensions, in-app browsers, proxies. Text and map have to stay, and
 * places have to open.
 */
import type { Page } from '@playwright/test';
import { awake, mentions, two } from './page.ts';
import { expect, test } from './test.ts';

const [community, road] = two();

/** Changes made as soon as the page is parsed. They run in the browser, so they cannot use variables of this file. */
const changes: Record<string, () => void> = {
  'an element stands first in the body': () => document.body.prepend(document.createElement('div')),
  'an element stands first in the page': () => document.querySelector('.page, main, body')?.prepend(document.createElement('div')),
  'all comments are gone': () => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT);
    const comments: Comment[] = [];
    while (walker.nextNode()) comments.push(walker.currentNode as Comment);
    for (const comment of comments) comment.remove();
  },
  'the texts of the header are wrapped once, as translators do': () => {
    const walker = document.createTreeWalker(document.querySelector('header') ?? document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) if (walker.currentNode.nodeValue?.trim()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const font = document.createElement('font');
      text.replaceWith(font);
      font.append(text);
    }
  },
  'all texts are replaced and wrapped twice, as translators do': () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) {
      const { parentElement, nodeValue } = walker.currentNode;
      if (nodeValue?.trim() && !parentElement?.closest('script, style, noscript')) texts.push(walker.currentNode as Text);
    }
    for (const text of texts) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.append(text.data);
      outer.append(inner);
      text.replaceWith(outer);
    }
  },
  'everything has one more attribute and one more class': () => {
    for (const element of document.querySelectorAll('*')) {
      element.setAttribute('data-seen-by-extension', '1');
      element.classList.add('extension');
    }
  }
};

/** What has to work in the site. */
async function isWhole(page: Page): Promise<void> {
  const text = await page.locator('#report').innerText();
  expect(text.length).toBeGreaterThan(1000);
  await expect(page.locator(`[data-map] [data-feature="${community.id}"]`)).toBeVisible();
  for (const place of [road, community]) {
    await mentions(page)
      .and(page.locator(`[data-place="${place.id}"]`))
      .first()
      .click();
    await expect(page).toHaveURL(new RegExp(`/places/${place.id}/`));
    await expect(page.locator(`[data-popup="${place.id}"]`)).toBeVisible();
    await expect(page.locator(`[data-popup="${place.id}"] [data-excerpt]`).first()).toBeVisible();
  }
  expect((await page.locator('#report').innerText()).length).toBeGreaterThan(1000);
}

/** What has to work in a frame. */
async function frameIsWhole(page: Page): Promise<void> {
  await page.locator(`[data-list] a[data-of="${community.id}"]`).click();
  await expect(page.locator(`[data-card="${community.id}"]`)).toBeVisible();
}

for (const [name, change] of Object.entries(changes)) {
  test(`${name}, before the scripts run: text, map and picks work`, async ({ page }) => {
    await page.addInitScript(`document.addEventListener('DOMContentLoaded', ${change.toString()})`);
    await page.goto('/');
    await awake(page);
    await isWhole(page);
    await page.goto('/embed/');
    await frameIsWhole(page);
  });

  test(`${name}, after the scripts have started: text, map and picks work`, async ({ page }) => {
    await page.goto('/');
    await awake(page);
    await page.evaluate(change);
    await isWhole(page);
    // Again, with a place open.
    await page.evaluate(change);
    await isWhole(page);
    await page.goto('/embed/');
    await page.evaluate(change);
    await frameIsWhole(page);
  });
}

test.describe('scripts that do not load', () => {
  test.use({ expectedWords: /Failed to load resource|error loading dynamically imported|Failed to fetch/ });

  for (const [name, isBlocked] of Object.entries<(url: string) => boolean>({
    'all are blocked': () => true,
    'every second one is blocked': (url) => url.charCodeAt(url.length - 4) % 2 === 0,
    'the first of them is missing': (url) => /immutable\/page\./.test(url),
    'the entry to what comes later is missing': (url) => url.endsWith('parts.js')
  }))
    test(`${name}: text, map and picks work`, async ({ page, complaints }) => {
      await page.route(/_app\/.*\.js$/, (route) => (isBlocked(route.request().url()) ? route.abort() : route.continue()));
      await page.goto('/');
      await isWhole(page);
      await page.goto('/embed/');
      await frameIsWhole(page);
      complaints.splice(
        0,
        complaints.length,
        ...complaints.filter((complaint) => !/_app\/|dynamically imported|^page error: $/.test(complaint))
      );
    });
});
