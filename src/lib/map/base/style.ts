/** What a base adds to the style of the map. */
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { Palette } from '$lib/cartography/colours';

export type BaseStyle = {
  /** Ids begin with `base-`, to distinguish them from ours. */
  sources: Record<string, SourceSpecification>;
  /** Layers below everything of ours. */
  shapes: (palette: Palette) => LayerSpecification[];
  /** Names, which have lower priority than ours. */
  names: (palette: Palette) => LayerSpecification[];
  /** Whether it has water with a shore, which replaces our soft patch. */
  water: boolean;
  /** Whether its sources hold an attribution to be shown on the map. */
  attributed: boolean;
};

/** While a base is loading it is hidden below our land layer, so that its tiles load; then it replaces our streets. */
export type LoadedBase = { style: BaseStyle; shown: boolean };

export const isOfBase = (id: string | undefined): boolean => id?.startsWith('base-') ?? false;
