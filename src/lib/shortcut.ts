/** Shortcut keys of the search: Ctrl-K or ⌘K anywhere, and `/` outside of text fields, unless a reader has turned it off. */
import { isOn, SLASH_KEY } from './preferences';

export const asksToSearch = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  !altKey &&
  !document.querySelector('dialog[open]') &&
  (ctrlKey || metaKey ? key === 'k' : key === '/' && !document.querySelector('input:focus, select:focus') && isOn(SLASH_KEY));
