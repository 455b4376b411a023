/** Topics and excerpts of the report, and what the page shows of them. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { places } from './page.ts';

export type Scope = 'places' | 'all-communities' | 'whole-area';
export type Excerpt = { id: string; topic: string; scope: Scope; places: string[]; quote: string; figures?: { quote: string }[] };
export const geo = <T>(name: string): T => JSON.parse(readFileSync(`geo/${name}.json`, 'utf8')) as T;
export const { excerpts, outline } = geo<{ excerpts: Excerpt[]; outline: { kind: string; quote: string }[] }>('report');
const captions = outline.filter(({ kind }) => kind === 'caption').map(({ quote }) => quote);
const isCaption = ({ quote }: Excerpt): boolean => captions.some((caption) => caption.includes(quote));
export const topics = geo<{ topics: { id: string }[] }>('site')
  .topics.map(({ id }) => id)
  .filter((id) => excerpts.some((excerpt) => excerpt.topic === id && !isCaption(excerpt)));
export const communities = places.filter(({ kind }) => kind === 'community').map(({ id }) => id);

/** What the map reports about its highlight. */
export const told = (page: Page) =>
  page.locator('[data-map]').evaluate((map: HTMLElement) => ({
    lit: map.dataset['lit']?.split(' ').filter(Boolean).sort() ?? null,
    scope: map.dataset['scope'] ?? null
  }));

/** What several excerpts highlight together. */
export const litBy = (those: Excerpt[]): string[] =>
  [...new Set(those.flatMap((one) => [...one.places, ...(one.scope === 'all-communities' ? communities : [])]))].sort();

export const rail = (page: Page, topic: string) => page.locator(`[data-topics] [data-topic="${topic}"]`);
export const strip = (page: Page) => page.locator('[data-strip]:visible');
/** Clicks by script: the test tool would scroll the page before a real click. */
export const press = (page: Page, topic: string) => rail(page, topic).dispatchEvent('click', { detail: 1 });
