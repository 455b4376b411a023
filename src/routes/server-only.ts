/**
 * Data for server-only pages. Kit serialises everything that `load` returns a second time, as `__data.json` for its client, which our pages
 * do not have; that took nearly half of the build time. It skips properties that are not enumerable.
 */
export function serverOnly<Value>(value: Value): { readonly value: Value } {
  return Object.defineProperty({}, 'value', { value }) as { readonly value: Value };
}
