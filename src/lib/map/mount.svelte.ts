/** Mounts the live map in a page: the only entry to `lib/map`. */
import { mount } from 'svelte';
import type { BaseMapFile, LiveMap, LiveState, MapData, Callbacks } from '$lib/live';
import { learn, type Language } from '$lib/messages';
import LivePane from './LivePane.svelte';

/** Draws the map in `target`. `baseMap.from`: absolute address of the base map data. */
export async function mountMap(
  target: Element,
  report: MapData,
  baseMap: BaseMapFile & { from: string },
  first: LiveState,
  callbacks: Callbacks,
  language: Language
): Promise<LiveMap> {
  await learn(language);
  // This module has just been run, which takes long on a slow device. Without a pause the map would be mounted in the same task.
  await new Promise((resolve) => setTimeout(resolve));
  let current = $state.raw(first);
  const pane = mount(LivePane, {
    target,
    props: {
      report,
      baseMap,
      callbacks,
      language,
      get state() {
        return current;
      }
    }
  });
  return { show: (state) => (current = state), mark: pane.mark, moveBy: pane.moveBy, showAll: pane.showAll, showPlaces: pane.showPlaces };
}
