/** Search and sharing, loaded when a reader asks for them, and the address for printing. */
import { searchAddress } from '$lib/addresses';
import { asksToSearch } from '$lib/shortcut';
import { all } from '../dom';
import { onClick } from '../on-click';
import { reveal } from '../passages';
import { importParts } from '../start';
import { openOnMap, read } from './acts';
import { facts, home, isSmooth, root } from './context';
import { act, current, hrefAfter, watch } from './state';
import { openTopic } from './topics';

const showFailure = (isShown: boolean): void => all('[data-no-dialog]').forEach((words) => (words.hidden = !isShown));

async function share(): Promise<void> {
  try {
    const { openShare } = await importParts(root, facts);
    const { place, filter, topic } = current();
    await openShare({ facts, place, filter, topic, root });
  } catch (error) {
    console.warn(error);
    showFailure(true);
  }
}

function showHonour(honour: string): void {
  act({ type: 'set', values: { filter: { hidden: [], honour } } });
  const matrix = document.getElementById('honours');
  if (!matrix) return;
  reveal(matrix, isSmooth());
  matrix.focus({ preventScroll: true });
}

/** If its code cannot be loaded, the link leads to its page. */
async function search(): Promise<void> {
  try {
    const { openSearch } = await importParts(root, facts);
    await openSearch({
      facts,
      home,
      onplace: (id) => openOnMap(id, true),
      onhonour: showHonour,
      ontopic: openTopic,
      onpassage: (passage, at) => read({ start: passage[0]?.start ?? 0, end: passage.at(-1)?.end ?? 0 }, home + at)
    });
  } catch {
    location.assign(searchAddress(home));
  }
}

export function beginTools(): void {
  watch(() => {
    for (const address of all('[data-address]')) address.textContent = hrefAfter();
  });
  onClick('[data-search]', () => void search());
  onClick('[data-share]', () => void share());
  onClick('[data-no-dialog] button', () => showFailure(false));
  document.addEventListener('keydown', (event) => {
    if (!asksToSearch(event)) return;
    event.preventDefault();
    void search();
  });
}
