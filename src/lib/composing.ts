/**
 * Whether a key belongs to an input method that is still composing. Safari ends composing before the event of the key that ended it: only
 * `keyCode` 229 identifies such an event.
 */
export const isComposing = ({ isComposing: composing, keyCode }: KeyboardEvent): boolean => composing || keyCode === 229;

/**
 * Calls `ask` with what is typed into a field, without text that an input method is still composing. Returns a function that stops it.
 */
export const whenComposed = (ask: (words: string) => void) => (input: HTMLInputElement) => {
  const listeners = new AbortController();
  const options = { signal: listeners.signal };
  input.addEventListener('input', (event) => (event instanceof InputEvent && event.isComposing ? undefined : ask(input.value)), options);
  input.addEventListener('compositionend', () => ask(input.value), options);
  return () => listeners.abort();
};
