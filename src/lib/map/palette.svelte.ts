/** Colours of the map, read from the custom properties of the page, where they are defined once. */
import { tick, untrack } from 'svelte';
import type { Role } from '$lib/report/schema';
import { INKS, type Colours, type Palette } from '$lib/cartography/colours';

/** The page's palette, read again whenever the theme of `given` changes. Throws when one of the colours is missing. */
export function livePalette(given: () => [roles: readonly Role[], theme: string]): { readonly current: Palette } {
  const read = (): Palette => paletteOf(given()[0]);
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

function paletteOf(roles: readonly Role[]): Palette {
  const style = getComputedStyle(document.documentElement);
  const colour = (property: string): string => {
    const value = style.getPropertyValue(property).trim();
    if (!value) throw new Error(`the page defines no colour ${property}`);
    return value;
  };
  return {
    ...(Object.fromEntries(INKS.map((ink) => [ink, colour(`--${ink}`)])) as Colours),
    roles: Object.fromEntries(roles.map(({ id }) => [id, colour(`--role-${id}`)]))
  };
}
