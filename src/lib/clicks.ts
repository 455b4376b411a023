/** Whether a click asks for nothing but to follow the link here: new tabs and downloads stay the browser's. */
export const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

/** Whether the reader's last act was to press a key, not to point. */
let keyed = false;
globalThis.addEventListener?.('keydown', () => (keyed = true), true);
globalThis.addEventListener?.('pointerdown', () => (keyed = false), true);

/**
 * Whether a click was made by key or by an assistive program, so that the focus has to follow. The key event before it tells: Firefox
 * gives the click of an Enter key `detail` 1, as it gives a pointer's.
 */
export const isByKey = ({ detail }: MouseEvent): boolean => detail === 0 || keyed;
