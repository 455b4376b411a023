import type { ParamMatcher } from '@sveltejs/kit';

/** Files in a folder, not the folder itself, which has a page. */
export const match = ((param: string) => param !== '') satisfies ParamMatcher;
