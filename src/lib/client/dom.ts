/** Helpers to find elements of the page. */
import { FACTS_ID, type Facts } from '$lib/facts';

/** Throws when the element is missing, which means that page and script are of different versions. */
export function one(selector: string, root: ParentNode = document): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
}

export const all = <T extends HTMLElement = HTMLElement>(selector: string, root: ParentNode = document): T[] => [
  ...root.querySelectorAll<T>(selector)
];

/**
 * The page's data, and absolute addresses: the site's root, and the home page of the language. Read once, at the start: the address changes
 * with the open place, and relative links must not follow it.
 */
export function readPage(): { facts: Facts; root: string; home: string } {
  const facts = JSON.parse(one(`#${FACTS_ID}`).textContent) as Facts;
  const root = new URL(facts.root, location.href).href;
  return { facts, root, home: new URL(facts.prefix, root).href };
}

/** Sets an attribute, or removes it. */
export const setAttribute = (element: Element, name: string, value: string | false | null | undefined): void =>
  typeof value === 'string' ? element.setAttribute(name, value) : element.removeAttribute(name);

/** The element in which an event happened, or the closest one around it, that matches; null if there is none. */
export const closest = <T extends Element = HTMLElement>({ target }: Event, selector: string): T | null =>
  target instanceof Element ? target.closest<T>(selector) : null;

/** A function that runs `task` in the next frame, once, however often it is called before. */
export function inNextFrame(task: () => void): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      task();
    });
  };
}
