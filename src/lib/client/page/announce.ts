/** Announcements for screen readers: polite, and only after the text has stopped changing. */
import { importParts } from '../start';
import { printFilter } from '$lib/filter';
import { facts, placeFacts, root } from './context';
import { current, watch } from './state';

const SETTLED_MS = 500;

export function say(words: string): void {
  const said = document.querySelector('[data-said]');
  if (said) said.textContent = words;
}

async function sayFilter(): Promise<void> {
  const { filter } = current();
  const { filterAnnouncement } = await importParts(root, facts);
  const words = await filterAnnouncement(facts.report, filter, facts.language);
  if (current().filter === filter) say(words);
}

export function beginAnnouncing(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  watch(({ place, filter }, before) => {
    if (place !== before.place) say(place ? facts.selected.replace('…', placeFacts(place)?.name ?? '') : '');
    if (printFilter(filter, facts.report) === printFilter(before.filter, facts.report)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void sayFilter().catch(console.warn), SETTLED_MS);
  });
}
