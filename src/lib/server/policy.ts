/** The text of `_headers` with a policy that lets the map ask these origins for its base, and nothing else of theirs in. */
export function widened(headers: string, origins: readonly string[]): string {
  if (origins.length === 0) return headers;
  // Tiles, styles and pictures of a map are all fetched: without connect-src, default-src speaks for them.
  const policy = headers.replace(/(Content-Security-Policy: default-src 'self';)/, `$1 connect-src 'self' ${origins.join(' ')};`);
  if (policy === headers) throw new Error("deploy/_headers has no policy that begins with default-src 'self'");
  return policy;
}
