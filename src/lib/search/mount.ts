/** Mounts the search in a page: the only module of `lib/search` that pages load. */
import { mount, unmount } from 'svelte';
import { searchIndexAddress } from '$lib/addresses';
import type { Facts } from '$lib/facts';
import type { Passage } from '$lib/report/report';
import { learn } from '$lib/messages';
import { Question } from './ask.svelte';
import type { Entry } from './entry';
import SearchBox from './SearchBox.svelte';
import SearchResults from './SearchResults.svelte';

type SearchOptions = {
  facts: Facts;
  /** Home page of the language, absolute. */
  home: string;
  onplace: (id: string) => void;
  onhonour: (id: string) => void;
  /** A topic that can be chosen on this page. */
  ontopic: (id: string) => void;
  /** A passage, and where to read it if it is not on this page: relative to `home`. */
  onpassage: (passage: Passage, at: string) => void;
};

let open: Record<string, unknown> | undefined;

/** Opens the dialog over the page. Resolves when it is there. */
export async function openSearch({ facts, home, onplace, onhonour, ontopic, onpassage }: SearchOptions): Promise<void> {
  await learn(facts.language);
  if (open) return;
  const onpick = ({ kind, id, spans, at = '' }: Entry): void => {
    if (kind === 'place') onplace(id);
    else if (kind === 'topic' && facts.report.topics.includes(id)) ontopic(id);
    else if (spans) onpassage(spans, at);
    else onhonour(id);
  };
  const box = (open = mount(SearchBox, {
    target: document.body,
    props: {
      facts,
      home,
      onpick,
      onclose() {
        open = undefined;
        void unmount(box);
      }
    }
  }));
}

/** Shows results in `target` instead of what the server wrote. Returns a function for a new query. */
export async function showResults(target: Element, facts: Facts, home: string): Promise<(question: string) => void> {
  const response = await fetch(searchIndexAddress(home));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const entries = (await response.json()) as Entry[];
  await learn(facts.language);
  const question = new Question();
  target.replaceChildren();
  mount(SearchResults, { target, props: { entries, facts, home, question } });
  return (words) => (question.words = words);
}
