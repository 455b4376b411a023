/** The map of a frame: the static one until the reader or the address asks for the live one, which takes its place. */
import type { Facts } from '$lib/facts';
import type { EmbedOptions } from '$lib/embed/options';
import type { Failure, LiveMap, LiveState, Callbacks } from '$lib/live';
import { all, one } from './dom';
import { onIntent, whenSeen } from './intent';
import type * as Sight from './sight';
import { importParts } from './start';
import { setMapState, writeView } from './map-state';

type FrameMap = {
  /** Undefined until it has been loaded. */
  readonly live: LiveMap | undefined;
  /** Moves the live map until a place is visible on it; the static map cannot be moved. */
  bringIntoSight: (id: string) => void;
};

/** `root` and `page`: absolute addresses of the site, and of the page whose map this is. */
type Setup = {
  facts: Facts;
  root: string;
  page: string;
  load: EmbedOptions['load'];
  state: () => LiveState;
  /** Callbacks of the live map that the frame answers. */
  callbacks: Pick<Callbacks, 'onselect' | 'onhover' | 'onsay'>;
  onready: () => void;
  onfail: (why: Failure) => void;
};

/** Loads the live map when the reader wants it, or when it is in sight with `load` “auto”; never with “static”. */
export function frameMap(map: HTMLElement, { facts, root, page, load, state, callbacks: answered, onready, onfail }: Setup): FrameMap {
  const button = one('[data-start]');
  let live: LiveMap | undefined;
  let sight: typeof Sight | undefined;

  function become(status: 'loading' | 'ready' | Failure): void {
    setMapState(map, status);
    button.toggleAttribute('disabled', status === 'loading');
    button.hidden = status !== 'loading';
  }

  function fail(why: Failure): void {
    become(why);
    writeView(map, facts.report.view);
    onfail(why);
  }

  function takeOver(): void {
    become('ready');
    onready();
  }

  const bringIntoSight = (id: string): void => void sight?.bringIntoSight(map, live, id, all('[data-ui=map] [data-popup]'));

  async function start(): Promise<void> {
    if (map.dataset['map'] !== 'static') return;
    become('loading');
    try {
      const { mountLive, loadSight } = await importParts(root, facts);
      const nothing = (): void => undefined;
      const callbacks: Callbacks = {
        ...answered,
        onready: takeOver,
        onfail: fail,
        onmove: nothing,
        onusermove: nothing,
        onfocus: bringIntoSight
      };
      [live, sight] = await Promise.all([mountLive(one('[data-live]'), page, state(), callbacks, facts.language), loadSight()]);
      live.show(state());
    } catch (error) {
      // The page is not at fault: a host may forbid the request, and the static map keeps working.
      console.warn(error);
      fail('failed');
    }
  }

  if (load !== 'static') {
    button.hidden = false;
    button.addEventListener('click', () => void start());
    onIntent(map, () => void start());
  }
  if (load === 'auto') whenSeen(map, () => void start());

  return {
    get live() {
      return live;
    },
    bringIntoSight
  };
}
