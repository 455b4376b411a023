/**
 * The script of a page with text and map. An event makes an action, the action a selection, and the selection is shown: address, text,
 * card, map, from that value alone. It shows, hides, marks and moves what the server wrote; without it every link leads to a page that
 * shows the same. Each part begins by itself: one that fails leaves the others.
 */
import { workerAddress } from '$lib/addresses';
import { withoutObserver } from '$lib/observers';
import { isWeChat } from '$lib/wechat';
import { listenToCopying } from './copy';
import { compassRoseOf } from './compass-rose';
import { one } from './dom';
import { beginWayBack, pick } from './page/acts';
import { beginAnnouncing } from './page/announce';
import { beginCard, beginDetail } from './page/card';
import { facts, root } from './page/context';
import { beginFollowing } from './page/follow';
import { beginMatrix } from './page/matrix';
import { beginMap } from './page/map';
import { current, point, showAgain, watch } from './page/state';
import { beginLegend, beginText } from './page/text';
import { beginTools } from './page/tools';
import { beginTopics } from './page/topics';
import { beginTour } from './page/tour';
import { listenToPicks } from './picking';
import { beginSections } from './sections';
import { beginSheet } from './sheet';
import { importParts, makeLinksAbsolute, reloadIfNew, showControls, startEach } from './start';

/** When the page and its map have come, the site is kept for reading without a network: milliseconds. */
const KEPT_AFTER = 5000;

withoutObserver('ResizeObserver');
withoutObserver('IntersectionObserver');
addEventListener('vite:preloadError', () => void reloadIfNew(root, facts));

startEach([
  () => makeLinksAbsolute(),
  () => showControls(),
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
  beginCard,
  beginDetail,
  beginLegend,
  beginMatrix,
  beginWayBack,
  beginAnnouncing,
  beginMap,
  beginFollowing,
  beginTools,
  beginTour,
  listenToCopying,
  () => showAgain({ ...current(), long: false })
]);

setTimeout(() => {
  importParts(root, facts)
    .then(({ keepOffline }) => keepOffline({ target: one('main'), script: workerAddress(root), root, language: facts.language }))
    .catch(() => undefined);
}, KEPT_AFTER);
