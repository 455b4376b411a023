/** Whether Shift, Ctrl, Alt or Meta is held: such clicks and keys are left to the browser. */
export const hasModifier = ({ metaKey, ctrlKey, shiftKey, altKey }: MouseEvent | KeyboardEvent): boolean =>
  metaKey || ctrlKey || shiftKey || altKey;

/** Whether a click just follows a link in this tab: new tabs and downloads are left to the browser. */
export const isPlain = (event: MouseEvent): boolean => event.button === 0 && !hasModifier(event);

/** Whether the reader's last action was a key, not a pointer. */
let keyed = false;
addEventListener('keydown', () => (keyed = true), true);
addEventListener('pointerdown', () => (keyed = false), true);

/**
 * Whether a click was made by keyboard or by an assistive program, so that the focus has to follow. The key event before it decides:
 * Firefox gives a click by the Enter key `detail` 1, like that of a pointer.
 */
export const isByKey = ({ detail }: MouseEvent): boolean => detail === 0 || keyed;
