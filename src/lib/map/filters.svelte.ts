/**
 * What the legend lets through, as global state of the style. A map that has lost its drawing context has no style to tell: changes
 * wait until it is back.
 */
import { untrack } from 'svelte';
import type { LiveState } from '$lib/live';

/** To be called by a component as it starts. */
export function filters(given: () => LiveState, isLost: () => boolean) {
  const wanted = $derived.by(() => {
    const { visible, selected } = given();
    return [...visible, ...(selected === null || visible.has(selected) ? [] : [selected])];
  });
  let visible = $state.raw(untrack(() => wanted));
  let errors = $state(untrack(() => given().errors));
  $effect(() => {
    // MapLibre lays the map out anew for every new list, be it the same.
    if (!isLost() && String(wanted) !== String(untrack(() => visible))) visible = wanted;
  });
  $effect(() => {
    if (!isLost()) errors = given().errors;
  });
  return {
    /** Ids of the places to show: those that the filter leaves, and the one that is selected. */
    get visible() {
      return visible;
    },
    /** Whether circles show how far off positions may be. */
    get errors() {
      return errors;
    }
  };
}
