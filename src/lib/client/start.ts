/** Start-up code that page and frame share. */
import { all } from './dom';
import type * as Parts from './parts';
import type { Facts } from '$lib/facts';

/** Links are relative to the address that their HTML was loaded from (`base`). They are made absolute before the address changes. */
export function makeLinksAbsolute(root: ParentNode = document, base = location.href): void {
  // Read as an attribute: for SVG links the property `href` is not a string.
  for (const element of root.querySelectorAll('a[href], link[rel=icon], form[action], [cite]')) {
    const name = ['action', 'cite'].find((one) => element.hasAttribute(one)) ?? 'href';
    const address = element.getAttribute(name) ?? '';
    if (!address.startsWith('#')) element.setAttribute(name, new URL(address, base).href);
  }
}

/** Elements that need a script are hidden until the script runs. */
export const showControls = (root: ParentNode = document): void =>
  all('[data-scripted]', root).forEach((control) => (control.hidden = false));

/**
 * Runs a part of the page. If it throws (e.g. because something has removed its element), the error goes to the console; the other parts and
 * the links keep working.
 */
export function attempt(part: () => void): void {
  try {
    part();
  } catch (error) {
    console.warn(error);
  }
}

/** Time after which the start of the page continues in a new task, milliseconds, so that the browser can answer in between. */
const AT_ONCE_MS = 20;

/**
 * Runs parts of the page one by one, in as many tasks as are needed for each to be short. The first is not the task in which the browser has
 * just finished parsing the page.
 */
export async function startEach(parts: readonly (() => void)[]): Promise<void> {
  let since = 0;
  for (const part of parts) {
    if (performance.now() - since > AT_ONCE_MS) {
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
    attempt(part);
  }
}

/** If the browser does not report the first paint, e.g. in a tab in the background, the page starts after this time, milliseconds. */
const UNPAINTED_MS = 1000;

/**
 * Resolves after the first paint, which a starting script would delay: it needs the same processor. An address with a query or a fragment
 * asks for something that the server did not write, which the first paint should show: it does not wait.
 */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    if (location.search + location.hash) return resolve();
    setTimeout(resolve, UNPAINTED_MS);
    try {
      new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true });
    } catch {
      // Some browsers, or extensions that protect them, have none.
      resolve();
    }
  });

/** Fetches a file before it is needed. */
export function preload(rel: 'modulepreload' | 'prefetch', href: string): HTMLLinkElement {
  const link = Object.assign(document.createElement('link'), { rel, href });
  document.head.append(link);
  return link;
}

/** The module that loads everything that comes after the page. */
export async function importParts(root: string, { parts }: Facts): Promise<typeof Parts> {
  return (await import(/* @vite-ignore */ new URL(parts, root).href)) as typeof Parts;
}

/**
 * After a new deployment the old files are gone. If one is missing, the page is reloaded once at the same address; if it is still missing
 * then, the part that needs it reports the error.
 */
export async function reloadIfNew(root: string, { version }: Facts): Promise<void> {
  // A page that was just reloaded is not reloaded again. `performance.navigation` is deprecated, but every browser has it.
  if (performance.navigation.type === 1) return;
  const response = await fetch(new URL('_app/version.json', root), { cache: 'no-store' }).catch(() => null);
  const deployed = response?.ok ? ((await response.json()) as { version: string }).version : version;
  if (deployed !== version) location.reload();
}
