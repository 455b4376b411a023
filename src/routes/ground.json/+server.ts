import { json } from '@sveltejs/kit';
import type { Ground } from '$lib/report/report';
import { loadReport } from '$lib/server/report';

export const prerender = true;

/** What the live map draws below the report's places; fetched with its code. */
export function GET(): Response {
  const { network, context } = loadReport();
  return json({ network, context } satisfies Ground);
}
