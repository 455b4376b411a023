/**
 * The legend, which is also the filter: by role, and by honour. The server wrote it, and the line on the map that tells the active filter.
 */
import { everything, isNothingLeft, visiblePlaces, type Filter } from '$lib/filter';
import type { Facts } from '$lib/facts';
import { all } from './dom';
import { onClick } from './on-click';

type ReportFacts = Facts['report'];
/** `isCovered`: something else is shown at this place of the map. */
export type Legend = { show: (filter: Filter, isCovered: boolean) => void };

/** Null on a page without a legend. */
export function legendOf(
  report: ReportFacts,
  current: () => Filter,
  onfilter: (filter: Filter) => void,
  onerrors: () => void
): Legend | null {
  const legend = document.querySelector<HTMLElement>('[data-legend]');
  if (!legend) return null;
  const opener = legend.querySelector<HTMLElement>('[aria-expanded]');
  const select = legend.querySelector('select');

  opener?.addEventListener('click', () => {
    opener.setAttribute('aria-expanded', String(legend.classList.toggle('open')));
  });
  onClick('[data-layer]', ({ dataset: { layer: id = '' } }) => {
    const { hidden, honour } = current();
    onfilter({ honour, hidden: hidden.includes(id) ? hidden.filter((one) => one !== id) : [...hidden, id] });
  });
  select?.addEventListener('change', () => onfilter({ ...current(), honour: select.value || null }));
  onClick('[data-show-all]', () => onfilter(everything));
  onClick('[data-clear-honour]', () => onfilter({ ...current(), honour: null }));

  const errors = legend.querySelector('[data-errors-switch]');
  errors?.addEventListener('click', () => {
    // Both maps read this attribute. The choice lasts until the page is left.
    const asked = legend.closest('[data-map]')?.toggleAttribute('data-errors') ?? false;
    errors.setAttribute('aria-pressed', String(asked));
    onerrors();
  });

  return {
    show(filter, isCovered) {
      const { hidden, honour } = filter;
      const visible = visiblePlaces(report, filter);
      const left = report.places.filter(({ id, located }) => located && visible.has(id));
      for (const button of all('[data-layer]', legend)) {
        const role = button.dataset['layer'] ?? '';
        button.setAttribute('aria-pressed', String(!hidden.includes(role)));
        for (const count of all('[data-count]', button)) {
          const [shown, total] = [left.filter((place) => place.role === role).length, Number(count.dataset['count'])];
          count.textContent = shown === total || hidden.includes(role) ? String(total) : `${shown} / ${total}`;
        }
      }
      if (select) select.value = honour ?? '';
      const isFiltered = hidden.length > 0 || honour !== null;
      for (const button of all('[data-show-all]', legend)) button.hidden = !isFiltered;
      for (const status of all('[data-filter-status]')) status.hidden = honour === null || isCovered;
      for (const name of all('[data-honour-name]')) name.hidden = name.dataset['honourName'] !== honour;
      for (const words of all('[data-nothing-left]')) words.hidden = !isNothingLeft(report, filter);
    }
  };
}
