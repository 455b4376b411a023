import type { Colours } from '$lib/cartography/colours';

/** Colours of a share image besides the map's, by the names of their custom properties. */
export const IMAGE_INKS = ['paper-raised', 'rule', 'accent'] as const;
export type ImagePalette = Colours & Record<(typeof IMAGE_INKS)[number], string>;
export type RoleColours = Record<string, string>;
