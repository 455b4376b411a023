import { mount } from 'svelte';
import type { LiveState, Tell } from '$lib/embed/live';
import { learn, type Language } from '$lib/words';
import FrameMap from './FrameMap.svelte';
import type { OnGround, OnMap } from './live';

/** Draws the map below `target`, and gives what shows another state of it. */
export async function mountMap(
  target: Element,
  report: OnMap,
  ground: OnGround & { from: string },
  first: LiveState,
  tell: Tell,
  language: Language
): Promise<(state: LiveState) => void> {
  await learn(language);
  let current = $state.raw(first);
  mount(FrameMap, {
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
  return (state) => (current = state);
}
