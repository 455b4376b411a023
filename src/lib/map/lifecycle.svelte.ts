/**
 * Lifecycle of the live map. It becomes `ready`; it may lose its graphics context and be drawn again; or it ends: the browser cannot draw
 * it (`unsupported`), or something went wrong (`failed`). Each change is reported to the page.
 */
import { GPUInitializationError, type ErrorEvent, type Map as MapLibreMap, type MapLibreEvent } from 'maplibre-gl';
import { onMount } from 'svelte';
import type { Callbacks } from '$lib/live';
import { isOfBase } from './base/style';

/** If the worker has not answered after this time, its script did not arrive, or the browser refuses it. */
const TIMEOUT_MS = 20_000;

/** Call it while a component is being set up. `prepare` is called whenever the map is drawn, before the page is told. */
export function lifecycle(callbacks: () => Pick<Callbacks, 'onready' | 'onfail' | 'onmove'>, prepare: (map: MapLibreMap) => void) {
  let map = $state.raw<MapLibreMap>();
  let styled = $state.raw<MapLibreMap>();
  let ready = $state(false);
  let lost = $state(false);
  let arrived = $state(false);
  let timeout: ReturnType<typeof setTimeout> | undefined;

  onMount(() => {
    timeout = setTimeout(() => {
      if (ready) return;
      console.error(`The live map was not drawn within ${TIMEOUT_MS / 1000} seconds.`);
      callbacks().onfail('failed');
    }, TIMEOUT_MS);
    return () => clearTimeout(timeout);
  });

  function lose(): void {
    ready = false;
    styled = undefined;
    lost = true;
    callbacks().onfail('failed');
  }

  return {
    /** Undefined before the first drawing. */
    get map() {
      return map;
    },
    /** The same map while it has a style, so that feature state can be set. */
    get styled() {
      return styled;
    },
    get ready() {
      return ready;
    },
    /** The graphics context is lost, so there is no style to change. */
    get lost() {
      return lost;
    },
    /** The map has been drawn once: less important parts may load now. */
    get arrived() {
      return arrived;
    },
    onstyledata: ({ target }: MapLibreEvent): void => {
      if (target.getSource('picked')) styled = target;
    },
    /** Everything visible is drawn. */
    onidle: ({ target }: MapLibreEvent): void => {
      if (ready) return callbacks().onmove(false);
      map = target;
      ready = true;
      lost = false;
      arrived = true;
      prepare(target);
      callbacks().onready();
    },
    onwebglcontextlost: lose,
    onerror: ({ error, sourceId }: ErrorEvent & { sourceId?: string }): void => {
      // Single missing tiles of a base do not matter; if all are missing, `baseLayer` notices.
      if (isOfBase(sourceId)) return;
      console.error(error);
      if (!ready) callbacks().onfail('failed');
    },
    /** MapLibre itself reports missing WebGL. Testing before would create one more context and take time. */
    giveUp: (error: unknown): void => {
      clearTimeout(timeout);
      if (error instanceof GPUInitializationError) return callbacks().onfail('unsupported');
      console.error('The live map failed:', error);
      lose();
    }
  };
}
