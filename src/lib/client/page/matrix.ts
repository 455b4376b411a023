/**
 * The table of honours. Headers: hovering highlights the holders of the honour, pressing filters the map by it. A cell leads to its words in
 * the text, which take the focus.
 */
import { all, setAttribute } from '../dom';
import { onClick } from '../on-click';
import { act, current, hrefAfter, pointHonour, watch } from './state';

export function beginMatrix(): void {
  /** Choosing the same honour again removes the filter. */
  const filterOf = (honour: string) => ({ ...current().filter, honour: current().filter.honour === honour ? null : honour });
  const honourOf = (link: HTMLElement): string => link.parentElement?.dataset['honourHead'] ?? '';
  onClick('[data-honour-head] a', (link) => act({ type: 'close' }, { type: 'set', values: { filter: filterOf(honourOf(link)) } }));
  for (const link of all('[data-honour-head] a')) {
    const honour = honourOf(link);
    for (const type of ['pointerenter', 'focus']) link.addEventListener(type, () => pointHonour(honour));
    for (const type of ['pointerleave', 'blur']) link.addEventListener(type, () => pointHonour(null));
    watch(() => {
      link.setAttribute('href', hrefAfter({ type: 'close' }, { type: 'set', values: { filter: filterOf(honour) } }) + '#honours');
      setAttribute(link, 'aria-current', current().filter.honour === honour && 'true');
    });
  }
}
