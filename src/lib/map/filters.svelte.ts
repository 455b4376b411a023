/** The filter as global state of the style. After a context loss there is no style to update: changes wait until it is back. */
import { untrack } from 'svelte';
import type { LiveState } from '$lib/live';

/** Call it while a component is being set up. */
export function filters(given: () => LiveState, isLost: () => boolean) {
  const wanted = $derived.by(() => {
    const { visible, selected } = given();
    return [...visible, ...(selected === null || visible.has(selected) ? [] : [selected])];
  });
  let visible = $state.raw(untrack(() => wanted));
  let errors = $state(untrack(() => given().errors));
  $effect(() => {
    // MapLibre lays out the whole map for every new list, even an equal one.
    if (!isLost() && String(wanted) !== String(untrack(() => visible))) visible = wanted;
  });
  $effect(() => {
    if (!isLost()) errors = given().errors;
  });
  return {
    /** Ids of the places to show: those that the filter shows, and the selected one. */
    get visible() {
      return visible;
    },
    /** Whether the circles of uncertainty are shown. */
    get errors() {
      return errors;
    }
  };
}
