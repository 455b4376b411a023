import { listOf } from './missing';

/**
 * Whether a media query holds, as reactive state: false until the page lives in a browser.
 * (`svelte/reactivity` has the same, but brings 6 kB of reactive collections along.)
 */
export class Media {
  #matches = $state(false);

  constructor(query: string) {
    $effect(() => {
      const list = listOf(query);
      if (!list) return;
      const update = () => (this.#matches = list.matches);
      update();
      list.addEventListener('change', update);
      return () => list.removeEventListener('change', update);
    });
  }

  get current(): boolean {
    return this.#matches;
  }
}
