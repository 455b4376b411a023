import type { ParamMatcher } from '@sveltejs/kit';
import { languageOf, prefixOf, type Language } from '$lib/messages';

/** Languages that stand in an address: all but the first, whose pages stand at the site's root. */
export const match = ((param: string): param is Language => prefixOf(languageOf(param)) === `${param}/`) satisfies ParamMatcher;
