import { framing } from '$lib/server/framing';
import { languages } from '../languages.server';
import headers from '../../../deploy/_headers?raw';

export const prerender = true;

/** The headers that a host is to send, where hosts look for them: beside the pages. */
export const GET = (): Response => new Response(framing(headers, languages()), { headers: { 'content-type': 'text/plain' } });
