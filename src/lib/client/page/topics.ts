/** Topics: the list above the map, and the strip at its foot. */
import type { Span } from '$lib/report/report';
import { hasModifier } from '$lib/clicks';
import { cardOf } from '../card';
import { all, one, setAttribute } from '../dom';
import { onClick } from '../on-click';
import { ROW_KEYS } from '../keys';
import { excerptsOfTopic, stripOf, topicsOf } from '../highlight';
import { elementsOf } from '../passages';
import type { Selection } from '../selection';
import { showStrip } from '../topic-strip';
import { bring } from './acts';
import { excerptFacts, facts } from './context';
import { act, current, hrefAfter, watch } from './state';

/** Passages of the chosen topic, and the one that its strip shows. */
export function shownExcerpts(): { all: Span[]; shown: Span | null } {
  const { topic, sentence } = current();
  const excerpts = topic === null ? [] : excerptsOfTopic(facts.report, topic);
  return { all: excerpts, shown: excerpts[sentence ?? 0] ?? null };
}

/** The strip is hidden behind a card and the tour; with no topic chosen it briefly shows the topic being read. */
function show({ topic: last }: Selection): void {
  const { place, topic, sentence, followed, stop, filter } = current();
  const { report } = facts;
  const read = excerptFacts(followed);
  const chosen = topic === null ? null : stripOf(report, topic, sentence);
  const caption = read && stripOf(report, read.topic, excerptsOfTopic(report, read.topic).indexOf(read));
  const isFree = place === null && stop === null && filter.honour === null;
  // Move the focus before the strip is hidden: hiding the element that has the focus would lose it.
  if (!chosen && document.activeElement?.closest('[data-strip]')) showEntry(last)?.focus({ preventScroll: true });
  showStrip(isFree ? (chosen ?? (caption ? { ...caption, isCaption: true } : null)) : null);

  let name: string | null = '';
  const speaking = topicsOf(report, place ?? '');
  for (const link of all('[data-topics] [data-topic]')) {
    const id = link.dataset['topic'] ?? '';
    if (id === topic) name = link.textContent;
    setAttribute(link, 'aria-current', id === (topic ?? '') && 'true');
    setAttribute(link, 'href', hrefAfter({ type: 'close' }, { type: 'topic', topic: id || null }));
    link.classList.toggle('speaks', speaking.has(id));
  }
  // An open card names the chosen topic, to which closing it returns.
  const chip = one('[data-card-topic]');
  chip.textContent = name;
  cardOf(place)?.prepend(chip);
}

/** Scrolls to the sentence in the strip, unless a part of it is visible. */
function bringText(): void {
  const { shown } = shownExcerpts();
  if (shown) bring(elementsOf(shown));
}

/** Scrolls the list of topics (not the page) so that a topic and some of its neighbours are visible. Returns its entry. */
function showEntry(topic: string | null | undefined): HTMLElement | null {
  const entry = document.querySelector<HTMLElement>(`[data-topics] [data-topic="${topic ?? ''}"]`);
  const rail = entry?.closest('nav');
  if (entry && rail) rail.scrollTo({ left: entry.offsetLeft - rail.offsetLeft - (rail.clientWidth - entry.offsetWidth) / 2 });
  return entry;
}

export function openTopic(topic: string | null): void {
  act({ type: 'close' }, { type: 'topic', topic });
  showEntry(topic);
  bringText();
}

function turn(by: number): void {
  const { topic, sentence } = current();
  const strip = topic === null ? null : stripOf(facts.report, topic, sentence);
  if (!strip) return;
  act({ type: 'sentence', index: (strip.at + by + strip.of) % strip.of });
  bringText();
}

function beginRail(rail: HTMLElement): void {
  const links = all('[data-topic]', rail);
  rail.addEventListener('keydown', (event) => {
    const step = ROW_KEYS[event.key];
    if (step === undefined || hasModifier(event)) return;
    event.preventDefault();
    const at = links.indexOf(document.activeElement as HTMLElement) + step;
    const link = links[Math.max(0, Math.min(at, links.length - 1))];
    link?.focus({ preventScroll: true });
    if (link) showEntry(link.dataset['topic']);
  });
}

/** On a narrow map the list of places without a position opens in place. */
function beginUnlocated(box: HTMLElement): void {
  const opener = one('[aria-expanded]', box);
  opener.setAttribute('role', 'button');
  const toggle = (isOpen?: boolean): void => opener.setAttribute('aria-expanded', String(box.classList.toggle('open', isOpen)));
  opener.addEventListener('click', (event) => {
    event.preventDefault();
    toggle();
  });
  watch(({ place }, before) => {
    // While closed it shows that one of its entries is highlighted.
    box.classList.toggle('speaks', box.querySelector('.lit, .selected') !== null);
    // A picked place has to be visible in the list.
    if (place !== before.place) toggle(false);
  });
}

export function beginTopics(): void {
  all('[data-topics]').forEach(beginRail);
  all('[data-off-map]').forEach(beginUnlocated);
  setTimeout(() => {
    showEntry(current().topic);
    bringText();
  });
  onClick('[data-topic], [data-sentence]', ({ dataset: { topic, sentence } }) => {
    if (sentence === undefined) openTopic(topic || null);
    else turn(Number(sentence));
  });
  watch((_, before) => show(before));
}
