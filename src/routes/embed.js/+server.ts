import element from '$lib/embed/element.ts?module';
import { prefixOf } from '$lib/messages';
import { languages } from '../languages.server';

export const prerender = true;

/** The script for other pages: it defines `<report-map>`. */
export const GET = (): Response =>
  new Response(element.replace('%languages%', languages().filter(prefixOf).join(' ')), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' }
  });
