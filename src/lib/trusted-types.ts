/**
 * Where the browser knows Trusted Types, our policy (`vite/policy.js`) lets no text become markup or the address of a
 * script by itself. This says which may, for those that do not ask: MapLibre's worker, the service worker, and what MapLibre
 * reads of a map's credit, in a document of its own that runs nothing, to clean it.
 */

type Rules = {
  createHTML: (html: string, type: string, sink: string) => string | null;
  createScriptURL: (url: string, type: string, sink: string) => string | null;
};
type TrustedTypes = { defaultPolicy: object | null; createPolicy: (name: 'default', rules: Rules) => object };

/** Files of this site, and in a frame without an origin, which may start no file as a worker, their text. */
export const isOurs = (url: string, base: string, origin: string): boolean =>
  origin === 'null' ? url.startsWith('data:text/javascript;') : new URL(url, base).origin === origin;

/** Once for a page, before the first worker. */
export function allowOwnScripts(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  trustedTypes.createPolicy('default', {
    createHTML: (html, _type, sink) => (sink === 'DOMParser parseFromString' ? html : null),
    createScriptURL: (url) => (isOurs(url, document.baseURI, self.origin) ? url : null)
  });
}
