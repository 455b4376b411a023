import { placeAddress } from '$lib/addresses';
import type { Entry } from './entry';

/** Where an entry leads: a place to its page, an honour to the communities that hold it, all else to where the text says it. `home`: home page of the language. */
export function hrefOf({ kind, id, at = '' }: Entry, home: string): string {
  if (kind === 'place') return placeAddress(home, id);
  return kind === 'honour' ? `${home}?honour=${id}#honours` : home + at;
}
