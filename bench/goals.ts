/** The goals of the site for its speed: ratios to other pages in the same run, and a few plain limits. */
import type { Figure } from './figures';
import type { PageId } from './pages';
import type { Profile } from './profiles';
import type { ByPage, Speed } from './result';

export type Goal = {
  words: string;
  page: PageId;
  figure: Figure;
  profile: Profile['id'];
  /** The page we compare with: the limit applies to our figure divided by its figure. Without it the limit applies to our figure itself. */
  to?: { page: PageId; figure: Figure };
  limit: number;
};

/** `peer`: the page that ours (`page`) is compared with, by its figure `of`. */
const ratio = (
  words: string,
  figure: Figure,
  peer: PageId,
  limits: Partial<Record<Profile['id'], number>>,
  of: Figure = figure,
  page: PageId = 'home'
): Goal[] =>
  Object.entries(limits).map(([profile, limit]) => ({
    words,
    page,
    figure,
    profile: profile as Profile['id'],
    to: { page: peer, figure: of },
    limit
  }));

export const GOALS: readonly Goal[] = [
  ...ratio('First contentful paint to the plain page’s', 'fcp', 'plain', { slow: 1.1, unthrottled: 1.25 }),
  ...ratio('Largest contentful paint to the plain page’s', 'lcp', 'plain', { slow: 1.1, unthrottled: 1.25 }),
  ...ratio(
    'A place can be picked, to bare MapLibre’s first frame',
    'pick',
    'maplibre',
    { unthrottled: 0.2, slow: 0.2, fast: 0.2 },
    'ready'
  ),
  ...ratio('Blocked before the map, to all of bare MapLibre’s', 'tbtBefore', 'maplibre', { unthrottled: 0.1, slow: 0.1, fast: 0.1 }, 'tbt'),
  ...ratio('Blocked in all, to bare MapLibre’s', 'tbt', 'maplibre', { unthrottled: 0.5, slow: 1, fast: 1 }),
  ...ratio('Live map’s first full frame, to bare MapLibre’s', 'ready', 'maplibre', { unthrottled: 1, slow: 1.15, fast: 1.15 }),
  ...ratio('Frames while moving, p95, to bare MapLibre’s', 'frame95', 'maplibre', { unthrottled: 1.1, slow: 1.1 }),
  ...ratio('Frames while reading along, p95, to those with the map at rest', 'read95', 'home', { unthrottled: 1.1, slow: 1.1 }, 'still95'),
  { words: 'Longest task while reading along, 0: none over 50 ms', page: 'home', figure: 'readTask', profile: 'unthrottled', limit: 50 },
  { words: 'Layout shift', page: 'home', figure: 'cls', profile: 'slow', limit: 0.01 },
  { words: 'Pick → next paint, which lights what was picked, ms', page: 'home', figure: 'input', profile: 'slow', limit: 100 },
  { words: 'Pick → next paint, which lights what was picked, ms', page: 'home', figure: 'input', profile: 'unthrottled', limit: 50 },
  { words: 'Scripts before the map, bytes', page: 'home', figure: 'script', profile: 'slow', limit: 15_000 },
  { words: 'The frame over the wire, bytes', page: 'embed', figure: 'bytes', profile: 'slow', limit: 55_000 },
  ...ratio('The frame’s largest contentful paint to the plain page’s', 'lcp', 'plain', { slow: 1.5 }, 'lcp', 'embed')
];

/** The figure or ratio measured for a goal; undefined if the run did not measure it. */
export function reached(goal: Goal, profiles: Speed['profiles']): number | undefined {
  const pages: ByPage | undefined = profiles[goal.profile];
  const value = pages?.[goal.page]?.[goal.figure];
  if (value === undefined || !goal.to) return value;
  const base = pages?.[goal.to.page]?.[goal.to.figure];
  return base ? value / base : undefined;
}

/** The goals that the run has measured and missed. */
export const missed = ({ profiles }: Pick<Speed, 'profiles'>): Goal[] =>
  GOALS.filter((goal) => (reached(goal, profiles) ?? 0) > goal.limit);
