/** The frame's page, as its script finds it. */
import { CONTENTS_ID, type FrameContents } from './contents';

/** Throws when the page was not written by the server that wrote the script. */
export function one(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`the frame has no ${selector}`);
  return element;
}

export const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];

export const readContents = (): FrameContents => JSON.parse(one(`#${CONTENTS_ID}`).textContent) as FrameContents;

/** Replaces the address of the frame, where a fence does not forbid it: what others put into it stays. */
export function remember(address: URL, ours: readonly string[]): void {
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (!ours.includes(name)) address.searchParams.append(name, value);
  }
  address.hash = location.hash;
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Then there is no address to come back to.
  }
}
