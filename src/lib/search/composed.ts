import type { Attachment } from 'svelte/attachments';

/** Calls `ask` with what has been typed, without text that an input method is still composing. */
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
