/** Beginnings that page and frame share. */
import { all } from './dom';
import type * as Parts from './parts';
import type { Facts } from '$lib/facts';

/** Links are relative to the page they were written for, at `base`. They are made absolute before the address changes, or the page. */
export function makeLinksAbsolute(root: ParentNode = document, base = location.href): void {
  // By the attribute: in SVG the property `href` is no string.
  for (const [selector, name] of [
    ['a[href], link[rel="icon"]', 'href'],
    ['form[action]', 'action']
  ] as const)
    for (const element of root.querySelectorAll(selector)) {
      const address = element.getAttribute(name) ?? '';
      if (!address.startsWith('#')) element.setAttribute(name, new URL(address, base).href);
    }
}

/** What only a script can answer is hidden until one is there. */
export const showControls = (root: ParentNode = document): void =>
  all('[data-scripted]', root).forEach((control) => (control.hidden = false));

/**
 * Runs parts of the start one by one. One that fails – as something else has taken away what it needs – says so in the console and leaves
 * the others, and the links, as they are.
 */
export function startEach(parts: readonly (() => void)[]): void {
  for (const part of parts)
    try {
      part();
    } catch (error) {
      console.warn(error);
    }
}

/** Fetches modules that will be imported, all at once. */
export function preload(addresses: readonly string[]): void {
  for (const href of addresses) {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'modulepreload', href });
    document.head.append(link);
  }
}

/** The module that brings what comes after the page. */
export async function importParts(root: string, { parts }: Facts): Promise<typeof Parts> {
  return (await import(/* @vite-ignore */ new URL(parts, root).href)) as typeof Parts;
}

/**
 * After a new deployment the files of the old one are gone: whoever asks for one gets the new page once, at the same address. What is
 * missing then is missing, and the part that needs it says so.
 */
export async function reloadIfNew(root: string, { version }: Facts): Promise<void> {
  // A reload must not cause another. The older interface, as every browser knows it.
  if (performance.navigation.type === 1) return;
  const response = await fetch(new URL('_app/version.json', root), { cache: 'no-store' }).catch(() => null);
  const deployed = response?.ok ? ((await response.json()) as { version: string }).version : version;
  if (deployed !== version) location.reload();
}
