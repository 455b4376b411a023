/** Title, links and text show the selection. */
import { visiblePlaces } from '$lib/filter';
import { passagesOf } from '../card';
import { all } from '../dom';
import { highlight } from '../highlight';
import { legendOf } from '../legend';
import { mark, mentionsOf } from '../passages';
import { next, toUrl } from '../selection';
import { stepsOf } from '../steps';
import { step } from './acts';
import { facts, home, placeFacts, site } from './context';
import { act, current, hrefOf, pointedAt, watch } from './state';

export const cardOf = (id: string | null): HTMLElement | null =>
  id === null ? null : document.querySelector(`[data-card="${CSS.escape(id)}"]`);

export function showText(): void {
  const { place, filter, reading } = current();
  const open = placeFacts(place);
  document.title = open ? `${open.name} – ${facts.report.site.title}` : facts.title;
  highlight({ selected: place, hovered: pointedAt(), visible: visiblePlaces(facts.report, filter), href: hrefOf });
  for (const link of all('a[data-home]')) link.setAttribute('href', toUrl(current(), { ...site, home: link.dataset['home'] ?? home }).href);
  for (const link of all('a[data-close]')) link.setAttribute('href', toUrl(next(current(), { type: 'close' }), site).href);
  const card = cardOf(place);
  mark('said', card ? passagesOf(card) : []);
  mark('reading', reading ? [reading] : []);
}

/** The language links lead to the home page of their language, absolute from now on. */
export function beginText(): void {
  for (const link of all('a[data-home]')) link.dataset['home'] = new URL(link.dataset['home'] ?? '', location.href).href;
  watch(showText);
}

export function beginLegend(): void {
  const legend = legendOf(
    () => current().filter,
    (filter) => act({ type: 'filter', filter })
  );
  watch(({ filter }) => legend?.show(filter));
}

export function beginSteps(): void {
  const mentions = (): number => mentionsOf(current().place ?? '').length;
  const steps = stepsOf((by) => {
    const { mention } = current();
    step(by > 0 ? (mention + 1) % mentions() : (Math.max(mention, 0) + mentions() - 1) % mentions());
  });
  watch(({ place, mention }) => steps.show(placeFacts(place)?.name ?? null, mention, mentions()));
}
