/**
 * The door to the live map for the frame's script (`vite/door.ts`). Small on purpose: Vite's own import brings the style
 * sheets of what lies behind it.
 */
import type { Base } from '$lib/base';
import type { LiveState, Tell } from '$lib/embed/live';
import type { PlannedNames } from '$lib/names';
import type { Ground, Report } from '$lib/report/report';
import type { Language } from '$lib/words';
import type { Marked } from '$lib/words/beyond';

export type OnMap = Pick<Report, 'site' | 'places'> & {
  beyond: Marked[];
  /** Of a long report: which part this is, and what its other places may hold. */
  others?: { part: number; honours: Report['honours'] };
};
export type OnGround = Ground & { names: PlannedNames; base?: Base };

async function fetched<T>(path: string, root: string): Promise<T> {
  const response = await fetch(new URL(path, root));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return (await response.json()) as T;
}

/**
 * Puts the live map into `target`. `root`: the address the data of its language stand below. Gives what brings it up to date.
 * Throws when something it needs does not arrive.
 */
export async function mountLive(
  target: Element,
  root: string,
  state: LiveState,
  tell: Tell,
  language: Language
): Promise<(state: LiveState) => void> {
  const [{ mountMap }, report, ground] = await Promise.all([
    import('./mount.svelte'),
    fetched<OnMap>('embed/map.json', root),
    fetched<OnGround>('ground.json', root)
  ]);
  return mountMap(target, report, { ...ground, from: new URL('ground.json', root).href }, state, tell, language);
}
