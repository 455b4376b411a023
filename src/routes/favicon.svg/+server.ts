import { iconOf } from '$lib/server/icon';
import { loadReport } from '$lib/server/report';
import type { RequestHandler } from './$types';

export const prerender = true;

export const GET: RequestHandler = () => new Response(iconOf(loadReport().site), { headers: { 'content-type': 'image/svg+xml' } });
