import { tick, untrack } from 'svelte';
import type { Role } from '$lib/report/schema';
import type { Palette } from '$lib/cartography/colours';
import { readPalette } from './palette';

/** The page's palette, read again whenever the theme of `given` changes. Throws when the page lacks one of the colours. */
export function livePalette(given: () => [roles: readonly Role[], theme: string]): { readonly current: Palette } {
  const read = (): Palette => readPalette(document.documentElement, given()[0]);
  let current = $state.raw(untrack(read));
  let [, shown] = untrack(given);
  $effect(() => {
    const [, theme] = given();
    if (theme === shown) return;
    shown = theme;
    // The page sets its theme in the same breath, not always before us.
    void tick().then(() => (current = read()));
  });
  return {
    get current() {
      return current;
    }
  };
}
