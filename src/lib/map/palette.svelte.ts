import { tick, untrack } from 'svelte';
import type { Role } from '$lib/report/schema';
import type { Palette } from '$lib/cartography/colours';
import { readPalette } from './palette';

/** The page's palette, read again whenever the theme of `given` changes. Throws when one of the colours is missing. */
export function livePalette(given: () => [roles: readonly Role[], theme: string]): { readonly current: Palette } {
  const read = (): Palette => readPalette(document.documentElement, given()[0]);
  let current = $state.raw(untrack(read));
  let [, shown] = untrack(given);
  $effect(() => {
    const [, theme] = given();
    if (theme === shown) return;
    shown = theme;
    // The page may set its theme after this effect has run, so read the colours a moment later.
    void tick().then(() => (current = read()));
  });
  return {
    get current() {
      return current;
    }
  };
}
