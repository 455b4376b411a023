/** oEmbed for any address of the site: on the Node server only, because static files cannot answer requests with parameters. */
import { error, json } from '@sveltejs/kit';
import { oembedOf } from '$lib/exports/oembed';
import { topicsOf } from '$lib/report/topics';
import { initialOptions, optionParameters, parseOptions } from '$lib/embed/options';
import { queryString } from '$lib/filter';
import { siteUrl } from '$lib/server/site-url';
import { languageOf, prefixOf, type Language } from '$lib/messages';
import { sharedPage } from '../head.server';
import type { RequestHandler } from './$types';

export const prerender = false;

/** A whole number of pixels; undefined if there is none. */
function pixels(text: string | null): number | undefined {
  if (text === null) return undefined;
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : error(400, 'maxwidth and maxheight are whole numbers of pixels');
}

/** What an address of this site shows: a place, or without an id the whole map; undefined for other addresses. */
function pageAt(address: URL): { id?: string; language: Language } | undefined {
  const root = siteUrl();
  if (address.origin !== root.origin || !`${address.pathname}/`.startsWith(root.pathname)) return undefined;
  const whole = address.pathname.slice(root.pathname.length).replace(/(^|\/)(index\.html)?$/, '');
  const language = languageOf(whole.split('/')[0]);
  const path = `${whole}/`.startsWith(prefixOf(language)) ? whole.slice(prefixOf(language).length) : whole;
  const [, id] = /^(?:places|embed)\/([^/]+)$/.exec(path) ?? [];
  return id || path === '' || path === 'embed' ? { ...(id && { id }), language } : undefined;
}

export const GET: RequestHandler = ({ url, setHeaders }) => {
  setHeaders({ 'access-control-allow-origin': '*' });
  const { searchParams: asked } = url;
  const address = asked.get('url');
  if ((asked.get('format') ?? 'json') !== 'json') error(501, 'only JSON is spoken here');
  if (!address) error(400, 'the parameter url is missing');
  const limits = { maxwidth: pixels(asked.get('maxwidth')), maxheight: pixels(asked.get('maxheight')) };

  const found = URL.canParse(address) ? new URL(address) : undefined;
  const asks = found && pageAt(found);
  if (!found || !asks) error(404, 'no page of this site');
  const page = sharedPage(asks);
  const { options } = parseOptions(found.searchParams, { ...page.report, topics: topicsOf(page.report).map(({ id }) => id) });
  return json(oembedOf(page, limits, queryString(optionParameters({ ...initialOptions, ...options }))));
};
