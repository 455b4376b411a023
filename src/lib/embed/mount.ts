/** Mounts the share dialog in a page: the only module of this folder that pages load. */
import { mount, unmount } from 'svelte';
import type { Facts } from '$lib/facts';
import type { Filter } from '$lib/filter';
import { learn } from '$lib/messages';
import ShareDialog from './ShareDialog.svelte';

type ShareOptions = {
  facts: Facts;
  /** Id of the open place. */
  place: string | null;
  /** The current filter of the legend. */
  filter: Filter;
  /** Id of the chosen topic. */
  topic: string | null;
  /** The site's root, absolute. */
  root: string;
};

let open: Record<string, unknown> | undefined;

/** Opens the dialog. Resolves when it is there. */
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
