/** Which keys ask for the search: Ctrl-K or ⌘K anywhere, and `/` where nothing is being written, unless a reader has turned it off. */
const OFF = 'report-map:no-slash';

/** A browser may keep nothing, and says so by an error. */
const kept = <T>(ask: () => T, otherwise: T): T => {
  try {
    return ask();
  } catch {
    return otherwise;
  }
};

export const isSlashOn = (): boolean => kept(() => localStorage.getItem(OFF) === null, true);

export const turnSlash = (on: boolean): void => kept(() => (on ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, '')), undefined);

export function asksToSearch({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (altKey || document.querySelector('dialog[open]')) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k';
  return key === '/' && !(target as Element).closest?.('input, select, textarea') && isSlashOn();
}
