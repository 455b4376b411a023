/** Title, links and text follow the selection. */
import { visiblePlaces } from '$lib/filter';
import { cardOf } from '../card';
import { all } from '../dom';
import { showHighlight } from '../show-highlight';
import { legendOf } from '../legend';
import { mark } from '../passages';
import { toUrl } from '../selection';
import { facts, passagesOf, placeFacts, site } from './context';
import { act, current, currentHighlight, hrefAfter, hrefOf, pointedAt, showAgain, watch } from './state';
import { shownExcerpts } from './topics';

export function showText(): void {
  const { place, filter, reading } = current();
  const open = placeFacts(place);
  document.title = open ? `${open.name} – ${facts.report.site.title}` : facts.title;
  showHighlight({
    selected: place,
    hovered: pointedAt(),
    highlight: currentHighlight(),
    visible: visiblePlaces(facts.report, filter),
    href: hrefOf
  });
  for (const link of all('a[data-home]')) link.setAttribute('href', toUrl(current(), { ...site, home: link.dataset['home'] ?? '' }).href);
  for (const link of all('a[data-close]')) link.setAttribute('href', hrefAfter({ type: 'close' }));
  const { all: said, shown } = shownExcerpts();
  mark('said', place === null ? said : passagesOf(cardOf(place)));
  mark('reading', reading ? [reading] : shown ? [shown] : []);
}

/** The language links lead to the home page of their language; they are absolute from now on. */
export function beginText(): void {
  for (const link of all('a[data-home]')) link.dataset['home'] = new URL(link.dataset['home'] ?? '', location.href).href;
  watch(showText);
}

export function beginLegend(): void {
  const legend = legendOf(
    facts.report,
    () => current().filter,
    (filter) => act({ type: 'set', values: { filter } }),
    () => showAgain()
  );
  watch(({ filter, place, stop }) => legend?.show(filter, place !== null || stop !== null));
}
