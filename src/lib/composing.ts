/**
 * Whether a key belongs to an input method that is still composing. Safari ends composing before the event of the key that ended it; only
 * the key code, 229, still tells.
 */
export const isComposing = ({ isComposing: composing, keyCode }: KeyboardEvent): boolean => composing || keyCode === 229;
