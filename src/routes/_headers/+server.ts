import { baseOrigins } from '$lib/server/base';
import { widened } from '$lib/server/policy';
import headers from '../../../deploy/_headers?raw';

export const prerender = true;

/** The headers that a host is to send, where hosts look for them: beside the pages. */
export const GET = (): Response => new Response(widened(headers, baseOrigins()), { headers: { 'content-type': 'text/plain' } });
