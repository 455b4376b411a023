/**
 * The long form of a card: everything that the report says of a place and that we know of it. It is part of the place's own page and is
 * fetched from there; if that fails, the short card stays.
 */
import { placeAddress } from '$lib/addresses';
import { one, onClick } from './dom';
import { makeLinksAbsolute } from './start';

/** Long forms already loaded, by the place's id. */
const known = new Map<string, HTMLElement>();

async function fetchDetail(home: string, id: string): Promise<HTMLElement> {
  const address = placeAddress(home, id);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const detail = one(`[data-detail="${CSS.escape(id)}"]`, page);
  makeLinksAbsolute(detail, address);
  return document.importNode(detail, true);
}

/** The long form of a place. Throws when it cannot be loaded. */
async function detailOf(home: string, id: string): Promise<HTMLElement> {
  const here = document.querySelector<HTMLElement>(`[data-detail="${CSS.escape(id)}"]`);
  const detail = known.get(id) ?? here ?? (await fetchDetail(home, id));
  known.set(id, detail);
  return detail;
}

export type DetailPanel = {
  /** Shows the long form of a place, or none; `onshown` is called once it is there. */
  show: (id: string | null, onshown: () => void) => void;
};

/** The panel of the page. It holds the long form of one place, or a sentence that it is loading or has failed. */
export function detailPanel(home: string): DetailPanel {
  const panel = one('#detail');
  const [holder, loading, failed] = [
    one('[data-detail-here]', panel),
    one('[data-detail-loading]', panel),
    one('[data-detail-failed]', panel)
  ];
  let wanted: string | null = null;

  async function load(id: string, onshown: () => void): Promise<void> {
    failed.hidden = true;
    const isHere = holder.firstElementChild instanceof HTMLElement && holder.firstElementChild.dataset['detail'] === id;
    if (!isHere) {
      holder.hidden = true;
      loading.hidden = false;
      try {
        const detail = await detailOf(home, id);
        if (wanted !== id) return;
        holder.replaceChildren(detail);
      } catch (error) {
        console.warn(error);
        if (wanted === id) {
          loading.hidden = true;
          failed.hidden = false;
        }
        return;
      }
    }
    loading.hidden = true;
    holder.hidden = false;
    onshown();
  }

  let again: () => void = () => undefined;
  onClick('[data-detail-again]', () => again(), panel);

  return {
    show(id, onshown) {
      const isNew = id !== wanted;
      wanted = id;
      panel.hidden = id === null;
      panel.toggleAttribute('data-open', id !== null);
      if (id === null || !isNew) return;
      again = () => void load(id, onshown);
      again();
    }
  };
}
