/** The bar under the text that leads from one passage about the open place to the next. */
import { one } from './dom';

/** `index`: of the mention last shown, -1 for none. */
export type Steps = { show: (name: string | null, index: number, count: number) => void };

export function stepsOf(onstep: (by: 1 | -1) => void): Steps {
  const bar = one('[data-steps]');
  const { one: single = '', many = '', at = '' } = bar.dataset;
  const [name, said, previous, following] = [one('b', bar), one('[aria-live]', bar), one('[data-by="-1"]', bar), one('[data-by="1"]', bar)];
  previous.addEventListener('click', () => onstep(-1));
  following.addEventListener('click', () => onstep(1));
  return {
    show(place, index, count) {
      bar.hidden = place === null || count === 0;
      bar.setAttribute('aria-label', place ?? '');
      name.textContent = place;
      previous.hidden = count < 2;
      const words = index >= 0 ? at : count === 1 ? single : many;
      said.textContent = words.replace('{at}', String(index + 1)).replace('{count}', String(count));
    }
  };
}
