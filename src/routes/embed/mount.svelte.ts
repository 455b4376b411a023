import { mount } from 'svelte';
import type { LiveState, Tell } from '$lib/embed/live';
import FrameMap from './FrameMap.svelte';
import type { OnGround, OnMap } from './live';

/** Draws the map below `target`, and gives what shows another state of it. */
export function mountMap(target: Element, report: OnMap, ground: OnGround, first: LiveState, tell: Tell): (state: LiveState) => void {
  let current = $state.raw(first);
  mount(FrameMap, {
    target,
    props: {
      report,
      ground,
      tell,
      get state() {
        return current;
      }
    }
  });
  return (state) => (current = state);
}
