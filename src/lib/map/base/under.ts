/** What a base gives to the style of the map. */
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { Palette } from '$lib/cartography/colours';

export type Under = {
  /** Ids begin with `base-`: they are told from ours by that. */
  sources: Record<string, SourceSpecification>;
  /** What lies below everything of ours. */
  shapes: (palette: Palette) => LayerSpecification[];
  /** Names, which give way to ours. */
  names: (palette: Palette) => LayerSpecification[];
  /** Whether it has water of its own, with a shore, in place of our soft patch. */
  water: boolean;
  /** Whether its sources say whose they are, to be shown on the map. */
  attributed: boolean;
};

/** A base while it is tried lies unseen below our land, and so is loaded; then it takes the place of our streets. */
export type Below = { under: Under; shown: boolean };

export const isOfBase = (id: string | undefined): boolean => id?.startsWith('base-') ?? false;
