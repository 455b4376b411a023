/** Puts the dialog for sharing into a page: the only part of it that the scripts of pages ask for. */
import { mount, unmount } from 'svelte';
import type { Facts } from '$lib/facts';
import type { Filter } from '$lib/filter';
import { learn } from '$lib/messages';
import ShareDialog from './ShareDialog.svelte';

export type ShareOptions = {
  facts: Facts;
  /** Id of the open place. */
  place: string | null;
  /** What the legend shows at the moment. */
  filter: Filter;
  /** Id of the topic that is chosen. */
  topic: string | null;
  /** The site's root, absolute. */
  root: string;
};

let open: Record<string, unknown> | undefined;

/** Opens the dialog; it is there once. */
export async function openShare({ facts, place, filter, topic, root }: ShareOptions): Promise<void> {
  const { language, report } = facts;
  await learn(language);
  if (open) return;
  const dialog = (open = mount(ShareDialog, {
    target: document.body,
    props: {
      report,
      place: report.places.find(({ id }) => id === place) ?? null,
      filter,
      topic,
      root,
      language,
      onclose() {
        open = undefined;
        void unmount(dialog);
      }
    }
  }));
}
