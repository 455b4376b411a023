/** The public address of the site: the setting `PUBLIC_SITE_URL`, read while building (and by the Node server). */

/** Works on the same machine; a published site sets its own address. */
const LOCAL = 'http://localhost:4173/';

/** Address of the site's root; ends in a slash. Throws when the setting is not a web address. */
export function siteUrl(setting = process.env['PUBLIC_SITE_URL']): URL {
  const text = setting || LOCAL;
  if (!/^https?:\/\//.test(text) || !URL.canParse(text)) {
    throw new Error(`PUBLIC_SITE_URL is "${text}"; it has to be the full address of the site, like https://example.org/map/`);
  }
  const url = new URL(text);
  return new URL(`${url.origin}${url.pathname.replace(/\/?$/, '/')}`);
}

/** Origin of a site that sets its address; null for one that does not. */
export const publishedOrigin = (setting = process.env['PUBLIC_SITE_URL']): string | null => (setting ? siteUrl(setting).origin : null);

/** Full address of a path relative to the site's root: '' for home, `places/x/` for a place. */
export const absolute = (path: string): string => new URL(path, siteUrl()).href;
