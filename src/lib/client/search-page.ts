/** The script of the page of the search: what is asked stands in the address, and is answered as a reader types. */
import { searchAddress } from '$lib/addresses';
import { all, one, readFacts } from './dom';
import { importParts, makeLinksAbsolute, reloadIfNew } from './start';

const facts = readFacts();
const root = new URL(facts.root, location.href).href;
const home = new URL(facts.prefix, root).href;
const input = one('[data-ask] input') as HTMLInputElement;

/** What a reader has written before this script was there counts; else what the address asks. */
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
    // There is no address to come back to.
  }
  void answer(question);
}

makeLinksAbsolute();
for (const link of all('a[data-home]')) link.dataset['home'] = new URL(link.dataset['home'] ?? '', location.href).href;
// Words that an input method is still composing are not written yet.
input.addEventListener('input', (event) => (event instanceof InputEvent && event.isComposing ? undefined : change(input.value)));
input.addEventListener('compositionend', () => change(input.value));
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
