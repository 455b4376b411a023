/** The legend, which is also the filter: by role, and by honour. The server wrote it. */
import type { Filter } from '$lib/filter';
import { all } from './dom';

export type Legend = { show: (filter: Filter) => void };

/** Null on a page without one. */
export function legendOf(current: () => Filter, onfilter: (filter: Filter) => void): Legend | null {
  const legend = document.querySelector<HTMLElement>('[data-legend]');
  if (!legend) return null;
  const opener = legend.querySelector<HTMLElement>('[aria-expanded]');
  const select = legend.querySelector('select');

  opener?.addEventListener('click', () => {
    opener.setAttribute('aria-expanded', String(legend.classList.toggle('open')));
  });
  for (const button of all('[data-layer]', legend))
    button.addEventListener('click', () => {
      const [id = '', filter] = [button.dataset['layer'], current()];
      const { hidden } = filter;
      onfilter({ ...filter, hidden: hidden.includes(id) ? hidden.filter((one) => one !== id) : [...hidden, id] });
    });
  select?.addEventListener('change', () => onfilter({ ...current(), honour: select.value || null }));

  return {
    show({ hidden, honour }) {
      for (const button of all('[data-layer]', legend))
        button.setAttribute('aria-pressed', String(!hidden.includes(button.dataset['layer'] ?? '')));
      if (select) select.value = honour ?? '';
    }
  };
}
