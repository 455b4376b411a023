/**
 * The script of a page with text and map. An event makes an action, the action a selection, and everything is shown from that selection:
 * address, text, card, map. The script shows, hides, marks and moves what the server wrote; without it every link leads to a page that
 * shows the same. Each part starts on its own: if one fails, the others work.
 */
import { workerAddress } from '$lib/addresses';
import { isWeChat } from '$lib/wechat';
import { listenToCopying } from './copy';
import { compassRoseOf } from './compass-rose';
import { one } from './dom';
import { beginWayBack, listenToEscape, pick } from './page/acts';
import { beginAnnouncing } from './page/announce';
import { beginCard, beginDetail } from './page/card';
import { facts, root } from './page/context';
import { beginFollowing } from './page/follow';
import { beginMatrix } from './page/matrix';
import { beginMap, preloadMap } from './page/map';
import { current, point, showFirst, watch } from './page/state';
import { beginLegend, beginText } from './page/text';
import { beginTools } from './page/tools';
import { beginTopics } from './page/topics';
import { beginTour } from './page/tour';
import { listenToPicks } from './picking';
import { beginSections } from './sections';
import { beginSheet } from './sheet';
import { importParts, makeLinksAbsolute, painted, reloadIfNew, showControls, startEach } from './start';

/** Delay (milliseconds) after page and map have loaded before the site is stored for offline reading. */
const KEPT_AFTER = 5000;

addEventListener('vite:preloadError', () => void reloadIfNew(root, facts));

const parts = [
  preloadMap,
  () => makeLinksAbsolute(),
  () => listenToPicks({ onpick: pick, onhover: point }),
  () => document.documentElement.toggleAttribute('data-wechat', isWeChat()),
  beginText,
  beginTopics,
  beginSections,
  () => {
    const sheet = beginSheet();
    watch(({ place }) => sheet.show(place !== null));
  },
  () => {
    const rose = compassRoseOf();
    watch(({ place }, before) => place !== before.place && rose?.show(place));
    rose?.show(current().place);
  },
  beginWayBack,
  beginCard,
  beginDetail,
  beginLegend,
  beginMatrix,
  beginAnnouncing,
  beginMap,
  beginFollowing,
  beginTools,
  beginTour,
  listenToEscape,
  listenToCopying,
  () => showControls(),
  () => void showFirst()
];
void painted().then(() => startEach(parts));

setTimeout(() => {
  importParts(root, facts)
    .then(({ keepOffline }) =>
      keepOffline({ target: one('[data-text=notes]'), script: workerAddress(root), root, language: facts.language })
    )
    .catch(() => undefined);
}, KEPT_AFTER);
