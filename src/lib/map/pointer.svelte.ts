/** The pointer on the map: the place under it, and what a click does. */
import type { MapMouseEvent, Map as MapLibreMap } from 'maplibre-gl';
import type { Callbacks } from '$lib/live';
import { otherAt } from './other-parts';
import { placeAt } from './pick';

/** `names`: of all places of the map, by id; `animate`: whether movements are animated. */
export function pointer(
  names: () => ReadonlyMap<string, string>,
  animate: () => boolean,
  callbacks: () => Pick<Callbacks, 'onselect' | 'onhover'>
) {
  let pointed = $state<string | null>(null);
  let overOther = $state(false);

  function point(map: MapLibreMap, id: string | null): void {
    if (id === pointed) return;
    pointed = id;
    // A tooltip: where marks are close together, some names are left out.
    map.getCanvas().title = names().get(id ?? '') ?? '';
    callbacks().onhover(id);
  }

  return {
    get cursor() {
      return pointed || overOther ? 'pointer' : '';
    },
    /** A place of this part or of another one; a cluster expands. */
    onclick: ({ target, point: pixel }: MapMouseEvent): void => {
      const id = placeAt(target, pixel, names());
      const other = id === null ? otherAt(target, pixel) : null;
      if (other && 'open' in other) void other.open(animate());
      else callbacks().onselect(other?.place ?? id);
    },
    onmousemove: ({ target, point: pixel }: MapMouseEvent): void => {
      const id = placeAt(target, pixel, names());
      point(target, id);
      overOther = id === null && otherAt(target, pixel) !== null;
    },
    onmouseout: ({ target }: MapMouseEvent): void => point(target, null)
  };
}
