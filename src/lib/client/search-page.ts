/** The script of the search page: the query is part of the address, and results appear while the reader types. */
import { searchAddress } from '$lib/addresses';
import { whenComposed } from '$lib/composing';
import { all, one, readPage } from './dom';
import { importParts, makeLinksAbsolute, reloadIfNew } from './start';

const { facts, root, home } = readPage();
const input = one('[data-ask] input') as HTMLInputElement;

/** What a reader typed before the script ran wins over the query in the address. */
const asked = new URLSearchParams(location.search).get('q') ?? '';
const early = input.value !== input.defaultValue && input.value !== asked ? input.value : null;

let ask: ((question: string) => void) | undefined;
let starting: Promise<void> | undefined;

async function start(): Promise<void> {
  try {
    const { showResults } = await importParts(root, facts);
    ask = await showResults(one('[data-results]'), facts, home);
  } catch (error) {
    console.warn(error);
    starting = undefined;
    void reloadIfNew(root, facts);
  }
}

const queryOf = (question: string): string => (question.trim() ? `?q=${encodeURIComponent(question.trim())}` : '');

async function answer(question: string): Promise<void> {
  starting ??= start();
  await starting;
  ask?.(question);
  for (const link of all('a[data-home]')) link.setAttribute('href', searchAddress(link.dataset['home'] ?? '', queryOf(question)));
}

function change(question: string): void {
  try {
    history.replaceState(null, '', searchAddress(home, queryOf(question)));
  } catch {
    // In a sandbox the address cannot be changed.
  }
  void answer(question);
}

makeLinksAbsolute();
for (const link of all('a[data-home]')) link.dataset['home'] = new URL(link.dataset['home'] ?? '', location.href).href;
whenComposed(change)(input);
if (early !== null) change(early);
else if (asked || document.querySelector('[data-results] a') === null) {
  input.value = asked;
  void answer(asked);
}
addEventListener('popstate', () => {
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  void answer(input.value);
});
addEventListener('vite:preloadError', () => void reloadIfNew(root, facts));
