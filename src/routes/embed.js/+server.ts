import element from '$lib/embed/element.ts?module';

export const prerender = true;

/** The one script that other pages load: it defines `<report-map>`. */
export const GET = (): Response => new Response(element, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
