/** Puts the live map into a page: the only part of `lib/map` that others ask for. */
import { mount } from 'svelte';
import type { Base } from '$lib/base';
import type { LiveMap, LiveState, Tell } from '$lib/live';
import type { PlannedNames } from '$lib/names';
import type { Ground, Report } from '$lib/report/report';
import { learn, type Language } from '$lib/words';
import type { Marked } from '$lib/words/beyond';
import LivePane from './LivePane.svelte';

/** What is drawn on the ground: `embed/map.json`. */
export type MapData = Pick<Report, 'site' | 'places'> & {
  beyond: Marked[];
  /** Of a long report: which part this is, and what its other places may hold. */
  others?: { part: number; honours: Report['honours'] };
};
/** The ground, and the names of the first view: `ground.json`. */
export type GroundData = Ground & { names: PlannedNames; base?: Base };

/** Draws the map below `target`. `ground.from`: absolute address of the ground's data. */
export async function mountMap(
  target: Element,
  report: MapData,
  ground: GroundData & { from: string },
  first: LiveState,
  tell: Tell,
  language: Language
): Promise<LiveMap> {
  await learn(language);
  let current = $state.raw(first);
  const pane = mount(LivePane, {
    target,
    props: {
      report,
      ground,
      tell,
      language,
      get state() {
        return current;
      }
    }
  });
  return { show: (state) => (current = state), showSelected: pane.showSelected, keepInSight: pane.keepInSight };
}
