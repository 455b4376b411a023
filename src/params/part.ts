import type { ParamMatcher } from '@sveltejs/kit';

/** Parts of a long report except the first, whose page is at the root: `part-2`. */
export const match = ((param: string) => /^part-\d+$/.test(param)) satisfies ParamMatcher;
