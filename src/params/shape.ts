import type { ParamMatcher } from '@sveltejs/kit';

/** Shapes of share images. */
export type Shape = 'wide' | 'square';

export const match = ((param: string): param is Shape => param === 'wide' || param === 'square') satisfies ParamMatcher;
