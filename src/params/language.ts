import type { ParamMatcher } from '@sveltejs/kit';
import { languageOf, prefixOf, type Language } from '$lib/messages';

/** Languages that are part of an address: all except the first, whose pages are at the site's root. */
export const match = ((param: string): param is Language => prefixOf(languageOf(param)) === `${param}/`) satisfies ParamMatcher;
