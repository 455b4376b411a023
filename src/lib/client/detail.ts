/**
 * The long form of a card: everything that the report says of a place and that we know of it. It is part of the place's own page and is
 * fetched from there; if that fails, the short card stays.
 */
import { placeAddress } from '$lib/addresses';
import { one } from './dom';
import { onClick } from './on-click';
import { makeLinksAbsolute } from './start';

/** Long forms already loaded, by the place's id. */
const known = new Map<string, HTMLElement>();

/**
 * Loads the long form from the page of the place. The request parses that page: `DOMParser` would need a policy of Trusted Types, which
 * only the live map and the service worker create, and a reader may be quicker than both. Rejects when there is no answer, or an answer
 * without the long form, e.g. an error page.
 */
const fetchDetail = (address: string, selector: string): Promise<HTMLElement> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onloadend = () => {
      const detail = request.responseXML?.querySelector<HTMLElement>(selector);
      if (!detail) return reject(new Error(`${address}: ${request.status}`));
      makeLinksAbsolute(detail, address);
      resolve(detail);
    };
    request.send();
  });

const selectorOf = (id: string): string => `[data-detail="${id}"]`;

/** The long form of a place. Throws when it cannot be loaded. */
async function detailOf(home: string, id: string): Promise<HTMLElement> {
  const detail = known.get(id) ?? (await fetchDetail(placeAddress(home, id), selectorOf(id)));
  known.set(id, detail);
  return detail;
}

/**
 * The panel of the page. It holds the long form of one place, or a sentence that it is loading or has failed. Returns the function that
 * shows the long form of a place, or none; `place`: the open one, also if only its card is shown. `onshown` is called each time a long form has come.
 */
export function detailPanel(home: string, onshown: () => void): (id: string | null, place: string | null) => void {
  const panel = one('#detail');
  const partOf = (name: string): HTMLElement => one(`[data-detail-${name}]`, panel);
  const [holder, loading, failed] = [partOf('here'), partOf('loading'), partOf('failed')];
  let wanted: string | null = null;
  let open: string | null = null;

  const showOnly = (shown: HTMLElement): void => {
    for (const part of [holder, loading, failed]) part.hidden = part !== shown;
  };

  /** In print the long form of the open place is shown if it has been loaded, else the card. */
  const showInPrint = (): unknown => panel.classList.toggle('printed', open !== null && holder.querySelector(selectorOf(open)) !== null);

  async function load(id: string): Promise<void> {
    if (!holder.querySelector(selectorOf(id))) {
      showOnly(loading);
      try {
        const detail = await detailOf(home, id);
        if (wanted !== id) return;
        holder.replaceChildren(detail);
        showInPrint();
      } catch (error) {
        console.warn(error);
        if (wanted === id) showOnly(failed);
        return;
      }
    }
    showOnly(holder);
    onshown();
  }

  onClick('[data-detail-again]', () => wanted && void load(wanted));

  return (id, place) => {
    open = place;
    showInPrint();
    const isNew = id !== wanted;
    wanted = id;
    panel.hidden = !id;
    panel.toggleAttribute('data-open', !!id);
    if (id && isNew) void load(id);
  };
}
