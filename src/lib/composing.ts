/**
 * Whether a key went to an input method, which has not finished its words. Safari ends composing before it tells of the key that ended
 * it; only the key's code, 229, still says so.
 */
export const isComposing = ({ isComposing: composing, keyCode }: KeyboardEvent): boolean => composing || keyCode === 229;
