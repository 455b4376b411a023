import { homeHref, placeHref } from '$lib/links';
import type { Language } from '$lib/words';
import type { Entry } from './entry';

/** Where an entry leads: a place to its page, an honour to the communities that hold it, all else to where the text says it. */
export function hrefOf({ kind, id, at = '' }: Entry, language: Language): string {
  if (kind === 'place') return placeHref(id, language);
  return kind === 'honour' ? `${homeHref(language, `?honour=${id}`)}#honours` : homeHref(language) + at;
}
