/** The pointer on the map: the place under it, and what a click does. */
import type { MapMouseEvent } from 'maplibre-gl';
import type { Callbacks } from '$lib/live';
import { otherAt } from './other-parts';
import { placeAt } from './pick';

/** `ids`: of all places of the map; `animate`: whether movements are animated. */
export function pointer(ids: () => ReadonlySet<string>, animate: () => boolean, callbacks: () => Pick<Callbacks, 'onselect' | 'onhover'>) {
  let pointed = $state<string | null>(null);
  let overOther = $state(false);

  function point(id: string | null): void {
    if (id === pointed) return;
    pointed = id;
    callbacks().onhover(id);
  }

  return {
    get cursor() {
      return pointed || overOther ? 'pointer' : '';
    },
    /** A place of this part or of another one; a cluster expands. */
    onclick: ({ target, point: pixel }: MapMouseEvent): void => {
      const id = placeAt(target, pixel, ids());
      const other = id === null ? otherAt(target, pixel) : null;
      if (other && 'open' in other) void other.open(animate());
      else callbacks().onselect(other?.place ?? id);
    },
    onmousemove: ({ target, point: pixel }: MapMouseEvent): void => {
      const id = placeAt(target, pixel, ids());
      point(id);
      overOther = id === null && otherAt(target, pixel) !== null;
    },
    onmouseout: (): void => point(null)
  };
}
