/** Colours of the map, read from the custom properties of the page, where they are defined once. */
import { INKS, type Colours, type Palette } from '$lib/cartography/colours';
import type { Role } from '$lib/report/schema';

/** Palette at `element`. Throws when the page does not define one of the colours. */
export function readPalette(element: Element, roles: readonly Role[]): Palette {
  const style = getComputedStyle(element);
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
