import { framing } from '$lib/server/framing';
import { languages } from '../languages.server';
import headers from '../../../deploy/_headers?raw';

export const prerender = true;

/** The `_headers` file for hosts that read one, next to the pages. */
export const GET = (): Response => new Response(framing(headers, languages()), { headers: { 'content-type': 'text/plain' } });
