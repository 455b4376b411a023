/** Which keys ask for the search: Ctrl-K or ⌘K anywhere, and `/` where nothing is being written, unless a reader has turned it off. */
export const SLASH_OFF = 'report-map:no-slash';

export function isSlashOn(): boolean {
  try {
    return localStorage.getItem(SLASH_OFF) === null;
  } catch {
    // A browser that keeps nothing.
    return true;
  }
}

export const asksToSearch = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  !altKey &&
  !document.querySelector('dialog[open]') &&
  (ctrlKey || metaKey ? key === 'k' : key === '/' && !document.querySelector('input:focus, select:focus') && isSlashOn());
