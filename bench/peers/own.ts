/** What the scripts of all compared pages share: their data, picking, and reporting that the map is ready. */
import type { PeerMap } from './base-map';

export const baseMap = JSON.parse(document.getElementById('base-map')?.textContent ?? '') as PeerMap;
export const pane = document.getElementById('map') ?? document.body;

export const colourOf = (role: string): string => baseMap.roles[role] ?? '#5b625d';

/** Reports that the first full frame is drawn: the benchmark waits for this attribute on all pages. */
export const drawn = (): void => void (pane.dataset['map'] = 'ready');

/** Calls `select` with the place that is picked in the text. */
export function onPick(select: (id: string) => void): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-place]') : null;
    if (!link) return;
    event.preventDefault();
    select(link.dataset['place'] ?? '');
  });
}

export const widthOf = (kind: string): number => ({ expressway: 7, arterial: 6, ring: 6, collector: 4 })[kind] ?? 2.4;
