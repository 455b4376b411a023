/** Shortcut keys of the search: Ctrl-K or ⌘K anywhere, and `/` outside of text fields, unless a reader has turned it off. */
export const SLASH_OFF = 'report-map:no-slash';

export function isSlashOn(): boolean {
  try {
    return localStorage.getItem(SLASH_OFF) === null;
  } catch {
    // Without storage.
    return true;
  }
}

export const asksToSearch = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  !altKey &&
  !document.querySelector('dialog[open]') &&
  (ctrlKey || metaKey ? key === 'k' : key === '/' && !document.querySelector('input:focus, select:focus') && isSlashOn());
