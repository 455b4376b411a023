/** The map of the page: the static one until the live map has drawn its first frame, and again whenever the live map fails. */
import { visiblePlaces } from '$lib/filter';
import type { Failure, LiveMap, LiveState } from '$lib/live';
import { mediaQueryList, onResize } from '$lib/browser-support';
import { one, all } from '../dom';
import { strengthOfOthers } from '../highlight';
import { showHighlightOn } from '../show-highlight';
import { onIntent } from '../intent';
import { rovingTabindex } from '../roving-tabindex';
import { bringIntoSight } from '../sight';
import { importParts, preload, reloadIfNew } from '../start';
import { setMapState, writeView } from '../map-state';
import { openOnMap } from './acts';
import { say } from './announce';
import { followMap, placeCard, useLiveMap } from './card';
import { dark, facts, isSmooth, root, still, whole, wide } from './context';
import { followOn, pauseFollowing } from './follow';
import { current, currentHighlight, point, pointedAt, showAgain, watch } from './state';

/** With `Save-Data` the live map is loaded when the reader touches the static one. */
const savesData = (): boolean | undefined =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData || mediaQueryList('(prefers-reduced-data: reduce)')?.matches;

/** Loads our font of the text, if the device has no good Song font. It is large and makes little difference, so it comes after the map. */
const fetchTextFont = (): unknown =>
  document.fonts
    .load('1em Report Serif')
    .catch(() => document.fonts.load('1em Report Text').then(() => document.documentElement.toggleAttribute('data-text-font', true)))
    .catch(console.warn);

function stateNow(): LiveState {
  const { place, filter } = current();
  return {
    selected: place,
    hovered: pointedAt(),
    highlight: currentHighlight(),
    dimmed: strengthOfOthers(currentHighlight()),
    visible: visiblePlaces(facts.report, filter),
    filter,
    errors: one('[data-map]').dataset['errors'] !== undefined,
    theme: dark?.matches ? 'dark' : 'light',
    still: !isSmooth(),
    cooperative: false
  };
}

/** The map's code is large, so it is fetched while the page starts. */
export function preloadMap(): void {
  if (savesData()) return;
  const [worker = '', ...files] = facts.map.map((file) => new URL(file, root).href);
  const [code] = files.map((file) => preload('modulepreload', file));
  // The worker is fetched after the code: in parallel they would share a slow line. Waiting until the code runs would leave the line idle.
  code?.addEventListener('load', () => void preload('prefetch', worker));
}

export function beginMap(): void {
  const pane = one('[data-map]');
  let live: LiveMap | undefined;

  function show(): void {
    showHighlightOn(pane, currentHighlight());
    live?.show(stateNow());
  }

  /** The live map is drawn, or it has failed and the static one stays. */
  function settle(state: 'ready' | Failure): void {
    setMapState(pane, state);
    fetchTextFont();
    showAgain();
    writeView(pane, facts.report.view);
    placeCard(state === 'ready');
  }

  /** The keyboard focus moved to a place. */
  const reach = (id: string): unknown => bringIntoSight(pane, live, id, all('[data-popup]'));

  async function start(): Promise<void> {
    if (pane.dataset['map'] !== 'static') return;
    setMapState(pane, 'loading');
    try {
      const { mountLive } = await importParts(root, facts);
      const callbacks = {
        onselect: openOnMap,
        onhover: point,
        onready: () => settle('ready'),
        onfail: settle,
        onmove: followMap,
        onusermove: pauseFollowing,
        onfocus: reach,
        onsay: say
      };
      live = await mountLive(one('[data-live]', pane), whole, stateNow(), callbacks, facts.language);
      useLiveMap(live);
      followOn(live);
      show();
    } catch {
      // The browser's console names the file that failed.
      settle('failed');
      void reloadIfNew(root, facts);
    }
  }

  rovingTabindex(pane, facts.report.places);
  watch(show);
  for (const list of [wide, dark, still]) list?.addEventListener('change', () => showAgain());
  onResize([pane, ...all('[data-legend]')], () => {
    show();
    writeView(pane, facts.report.view);
    // The legend opens or closes: the picked place must not be under it.
    placeCard(true);
  });
  // In its own font the name of the picked place has another size.
  document.fonts.addEventListener('loadingdone', () => placeCard(false));
  if (savesData()) return onIntent(pane, () => void start());
  // In the next frame, so that a tab in the background waits until it is seen.
  requestAnimationFrame(() => void start());
}
