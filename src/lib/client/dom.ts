/** Helpers to find elements of the page. */
import { FACTS_ID, type Facts } from '$lib/facts';

/** Throws when the element is missing, which means that page and script are of different versions. */
export function one(selector: string, root: ParentNode = document): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`the page has no ${selector}`);
  return element;
}

export const all = (selector: string, root: ParentNode = document): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];

export const readFacts = (): Facts => JSON.parse(one(`#${FACTS_ID}`).textContent) as Facts;
