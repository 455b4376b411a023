import type { Colours } from '$lib/cartography/colours';

/** Colours of a card that are not the map's, by the names of their custom properties. */
export const CARD_INKS = ['paper-raised', 'rule', 'accent'] as const;
export type CardPalette = Colours & Record<(typeof CARD_INKS)[number], string>;
export type RoleColours = Record<string, string>;
