/**
 * Trusted Types: where the browser supports them, our policy (`vite/policy.js`) does not let text become markup or a script address by
 * itself. This module defines what is allowed for code that does not ask: MapLibre's worker, the service worker, and the attribution of a
 * map, which MapLibre parses in an inert document to sanitise it.
 */

type Rules = {
  createHTML: (html: string, type: string, sink: string) => string | null;
  createScriptURL: (url: string, type: string, sink: string) => string | null;
};
type TrustedTypes = { defaultPolicy: object | null; createPolicy: (name: 'default', rules: Rules) => object };

/** Files of this site; in a frame without an origin, where a worker cannot be started from a file, the text of those files. */
export const isOurs = (url: string, base: string, origin: string): boolean =>
  origin === 'null' ? url.startsWith('data:text/javascript;') : new URL(url, base).origin === origin;

/** Once for each page, before the first worker. */
export function allowOwnScripts(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  trustedTypes.createPolicy('default', {
    createHTML: (html, _type, sink) => (sink === 'DOMParser parseFromString' ? html : null),
    createScriptURL: (url) => (isOurs(url, document.baseURI, self.origin) ? url : null)
  });
}
