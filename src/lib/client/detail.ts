/**
 * The card in its long form: all that the report and we know of a place. The server wrote it into the place's own page, so it is taken
 * from there; where that fails the short card stays.
 */
import { placeAddress } from '$lib/addresses';
import { all, one } from './dom';
import { makeLinksAbsolute } from './start';

/** Long forms that have come, by the place's id. */
const known = new Map<string, HTMLElement>();

async function fetchDetail(home: string, id: string): Promise<HTMLElement> {
  const address = placeAddress(home, id);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const detail = page.querySelector<HTMLElement>(`[data-detail="${CSS.escape(id)}"]`);
  if (!detail) throw new Error(`${address} has no long form of ${id}`);
  makeLinksAbsolute(detail, address);
  return document.importNode(detail, true);
}

/** The long form of a place. Throws when it does not come. */
async function detailOf(home: string, id: string): Promise<HTMLElement> {
  const here = document.querySelector<HTMLElement>(`[data-detail="${CSS.escape(id)}"]`);
  const detail = known.get(id) ?? here ?? (await fetchDetail(home, id));
  known.set(id, detail);
  return detail;
}

export type DetailPanel = {
  /** Shows the long form of a place, or none; `onshown` once it is there. */
  show: (id: string | null, onshown: () => void) => void;
};

/** The panel of the page, which holds the long form of one place, a sentence while that is on its way, or another if it does not come. */
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
  for (const button of all('[data-detail-again]', panel)) button.addEventListener('click', () => again());

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
