import type { Attachment } from 'svelte/attachments';

/**
 * Whether a key went to an input method, which has not finished its words. Safari ends composing before it tells of the key that ended
 * it; only the key's code, 229, still says so.
 */
export const isComposing = ({ isComposing: composing, keyCode }: KeyboardEvent): boolean => composing || keyCode === 229;

/** Calls `ask` with what has been written. Words that an input method is still composing are not written yet. */
export const whenComposed =
  (ask: (words: string) => void): Attachment<HTMLInputElement> =>
  (input) => {
    const listeners = new AbortController();
    const options = { signal: listeners.signal };
    input.addEventListener(
      'input',
      (event) => (event instanceof InputEvent && event.isComposing === true ? undefined : ask(input.value)),
      options
    );
    input.addEventListener('compositionend', () => ask(input.value), options);
    return () => listeners.abort();
  };
