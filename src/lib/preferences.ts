/**
 * What a reader has switched off, kept in the browser's storage until it is switched on again. Where storage is refused (in a sandbox, by a
 * privacy setting), everything is on at every visit.
 */
export const FOLLOWING = 'read-along';
export const SLASH_KEY = 'report-map:no-slash';

export function isOn(name: string): boolean {
  try {
    return localStorage.getItem(name) === null;
  } catch {
    return true;
  }
}

/** Returns whether the choice could be stored. */
export function keep(name: string, on: boolean): boolean {
  try {
    if (on) localStorage.removeItem(name);
    else localStorage.setItem(name, 'off');
    return true;
  } catch {
    return false;
  }
}
