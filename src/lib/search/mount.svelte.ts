/** Mounts the search in a page: the only module of `lib/search` that pages load. */
import { mount, unmount } from 'svelte';
import type { Facts } from '$lib/facts';
import type { Passage } from '$lib/report/report';
import { learn } from '$lib/messages';
import { fetchEntries, type Entry } from './entry';
import Results from './Results.svelte';
import SearchDialog from './SearchDialog.svelte';

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
  const dialog = (open = mount(SearchDialog, {
    target: document.body,
    props: {
      home,
      language: facts.language,
      site: facts.report.site,
      onpick,
      onclose() {
        open = undefined;
        void unmount(dialog);
      }
    }
  }));
}

/** Shows results in `target` instead of what the server wrote. Returns a function for a new query. */
export async function showResults(target: Element, facts: Facts, home: string): Promise<(question: string) => void> {
  const entries = await fetchEntries(home);
  await learn(facts.language);
  let asked = $state('');
  target.replaceChildren();
  mount(Results, {
    target,
    props: {
      entries,
      home,
      language: facts.language,
      site: facts.report.site,
      get question() {
        return asked;
      }
    }
  });
  return (question) => (asked = question);
}
