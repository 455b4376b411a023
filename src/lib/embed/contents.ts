/** What the frame's script finds in its page, beside the markup. */
import type { Filterable } from '$lib/filter';
import type { Language } from '$lib/words';
import type { PlaceInShort } from './messages';

export type FrameContents = {
  /** The site's root, relative to the page. */
  root: string;
  /** What stands before a path in the language of the page: nothing, or `en/`. */
  prefix: string;
  /** What else stands before the data of its map, where the report is in parts: e.g. `part-2/`. */
  part?: string;
  language: Language;
  /** Address of the live map's code, relative to that root. */
  live: string;
  /** Id of the place the page was written for. */
  place: string | null;
  report: Omit<Filterable, 'places'> & { places: (Filterable['places'][number] & PlaceInShort)[] };
  /** `已选中：…`, with `…` for the name. */
  said: string;
};

/** Id of the element that holds it, as JSON. */
export const CONTENTS_ID = 'frame-contents';
