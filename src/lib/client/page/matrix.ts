/** Headers in the table of honours: hovering highlights the holders of the honour, pressing filters the map by it. */
import { isPlain } from '$lib/clicks';
import { all, setAttribute } from '../dom';
import { next, toUrl } from '../selection';
import { site } from './context';
import { act, current, pointHonour, watch } from './state';

export function beginMatrix(): void {
  const heads = all('[data-honour-head]').flatMap((head) => {
    const link = head.querySelector('a');
    return link ? [{ link, honour: head.dataset['honourHead'] ?? '' }] : [];
  });
  /** Choosing the same honour again removes the filter. */
  const filterOf = (honour: string) => ({ ...current().filter, honour: current().filter.honour === honour ? null : honour });
  for (const { link, honour } of heads) {
    link.addEventListener('click', (event) => {
      if (!isPlain(event)) return;
      event.preventDefault();
      act({ type: 'close' }, { type: 'set', values: { filter: filterOf(honour) } });
    });
    for (const type of ['pointerenter', 'focus']) link.addEventListener(type, () => pointHonour(honour));
    for (const type of ['pointerleave', 'blur']) link.addEventListener(type, () => pointHonour(null));
  }
  watch(() => {
    for (const { link, honour } of heads) {
      link.setAttribute(
        'href',
        toUrl(next(next(current(), { type: 'close' }), { type: 'set', values: { filter: filterOf(honour) } }), site).href + '#honours'
      );
      setAttribute(link, 'aria-current', current().filter.honour === honour && 'true');
    }
  });
}
