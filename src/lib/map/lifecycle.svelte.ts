/**
 * The life of the live map. It is drawn and `ready`; it may lose its drawing context and be drawn again; or there is none: the browser
 * cannot draw it (`unsupported`), or something is wrong (`failed`). The page hears each of these as it happens.
 */
import { GPUInitializationError, type ErrorEvent, type Map as MapLibreMap, type MapLibreEvent } from 'maplibre-gl';
import { onMount } from 'svelte';
import type { Tell } from '$lib/live';
import { isOfBase } from './base/under';

/** If the worker has not answered after this time, its script did not arrive, or the browser refuses it. */
const PATIENCE_MS = 20_000;

/** To be called by a component as it starts. `prepare` hears of the map whenever it is drawn, before the page does. */
export function lifecycle(tell: () => Pick<Tell, 'onready' | 'onfail' | 'onmove'>, prepare: (map: MapLibreMap) => void) {
  let map = $state.raw<MapLibreMap>();
  let styled = $state.raw<MapLibreMap>();
  let ready = $state(false);
  let lost = $state(false);
  let arrived = $state(false);
  let patience: ReturnType<typeof setTimeout> | undefined;

  onMount(() => {
    patience = setTimeout(() => {
      if (ready) return;
      console.error(`The live map was not drawn within ${PATIENCE_MS / 1000} seconds.`);
      tell().onfail('failed');
    }, PATIENCE_MS);
    return () => clearTimeout(patience);
  });

  function lose(): void {
    ready = false;
    styled = undefined;
    lost = true;
    tell().onfail('failed');
  }

  return {
    /** Undefined before it is drawn for the first time. */
    get map() {
      return map;
    },
    /** The same map as long as it has a style, and so can be told what is picked. */
    get styled() {
      return styled;
    },
    get ready() {
      return ready;
    },
    /** It has no drawing context, and so no style to change. */
    get lost() {
      return lost;
    },
    /** It has been drawn once: what nobody waits for may come. */
    get arrived() {
      return arrived;
    },
    onstyledata: ({ target }: MapLibreEvent): void => {
      if (target.getSource('picked')) styled = target;
    },
    /** Everything in sight is drawn. */
    onidle: ({ target }: MapLibreEvent): void => {
      if (ready) return tell().onmove(false);
      map = target;
      ready = true;
      lost = false;
      arrived = true;
      prepare(target);
      tell().onready();
    },
    onwebglcontextlost: lose,
    onerror: ({ error, sourceId }: ErrorEvent & { sourceId?: string }): void => {
      // A base that lacks some of its tiles is still a base, and the loss of all of them is noticed where it is laid.
      if (isOfBase(sourceId)) return;
      console.error(error);
      if (!ready) tell().onfail('failed');
    },
    /** MapLibre itself reports missing WebGL. Testing before would create one more context and take time. */
    giveUp: (error: unknown): void => {
      clearTimeout(patience);
      if (error instanceof GPUInitializationError) return tell().onfail('unsupported');
      console.error('The live map failed:', error);
      lose();
    }
  };
}
