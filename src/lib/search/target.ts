import { placeAddress } from '$lib/addresses';
import type { Entry } from './entry';

/**
 * Where a result leads: a place to its page, an honour to its holders, everything else to its place in the text. `home`: home page of the
 * language.
 */
export function hrefOf({ kind, id, at = '' }: Entry, home: string): string {
  if (kind === 'place') return placeAddress(home, id);
  return kind === 'honour' ? `${home}?honour=${id}#honours` : home + at;
}
