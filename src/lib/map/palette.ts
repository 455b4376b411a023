/** Colours of the map. They are written once, as custom properties of the page; the map reads them from there. */
import type { Role } from '$lib/report/schema';

/** Custom property of each base colour. */
const PROPERTIES = {
  paper: '--paper',
  land: '--land',
  ink: '--ink',
  softInk: '--soft-ink',
  street: '--street',
  streetCasing: '--street-casing',
  streetLocalCasing: '--street-local-casing',
  water: '--water',
  waterInk: '--water-ink',
  green: '--green',
  building: '--building',
  metro: '--metro'
} as const;

/** CSS colours that MapLibre understands: hex, `rgb()`, `hsl()` or a name. */
export type Palette = Record<keyof typeof PROPERTIES, string> & { roles: Record<string, string> };

/** Palette in force at `element`. Throws when the page does not define one of the colours. */
export function readPalette(element: Element, roles: readonly Role[]): Palette {
  const style = getComputedStyle(element);
  const colour = (property: string): string => {
    const value = style.getPropertyValue(property).trim();
    if (!value) throw new Error(`the page defines no colour ${property}`);
    return value;
  };
  return {
    paper: colour(PROPERTIES.paper),
    land: colour(PROPERTIES.land),
    ink: colour(PROPERTIES.ink),
    softInk: colour(PROPERTIES.softInk),
    street: colour(PROPERTIES.street),
    streetCasing: colour(PROPERTIES.streetCasing),
    streetLocalCasing: colour(PROPERTIES.streetLocalCasing),
    water: colour(PROPERTIES.water),
    waterInk: colour(PROPERTIES.waterInk),
    green: colour(PROPERTIES.green),
    building: colour(PROPERTIES.building),
    metro: colour(PROPERTIES.metro),
    roles: Object.fromEntries(roles.map(({ id }) => [id, colour(`--role-${id}`)]))
  };
}
