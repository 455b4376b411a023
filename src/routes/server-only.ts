/**
 * What a page of plain HTML is written from. Kit writes everything that `load` returns a second time, as `__data.json` for its client,
 * which no page here has: that took nearly half of the time of a build. It leaves out what a loop over the properties does not find.
 */
export function serverOnly<Value>(value: Value): { readonly value: Value } {
  return Object.defineProperty({}, 'value', { value }) as { readonly value: Value };
}
