/** What is measured of a page, and how it is written. */
type Unit = 'count' | 'kB' | 'ms' | 'shift' | 'MB';

export const FIGURES = {
  requests: { label: 'Requests', unit: 'count' },
  bytes: { label: 'Over the wire', unit: 'kB' },
  script: { label: 'Scripts before the map', unit: 'kB' },
  fcp: { label: 'First contentful paint', unit: 'ms' },
  lcp: { label: 'Largest contentful paint', unit: 'ms' },
  cls: { label: 'Layout shift', unit: 'shift' },
  tbtBefore: { label: 'Blocked before the map', unit: 'ms' },
  tbt: { label: 'Blocked in all', unit: 'ms' },
  pick: { label: 'A place can be picked', unit: 'ms' },
  awake: { label: '… and opens in place', unit: 'ms' },
  ready: { label: 'Live map’s first full frame', unit: 'ms' },
  heap: { label: 'Heap', unit: 'MB' },
  frame50: { label: 'Frame while moving, p50', unit: 'ms' },
  frame95: { label: 'Frame while moving, p95', unit: 'ms' },
  read95: { label: 'Frame while reading along, p95', unit: 'ms' },
  still95: { label: '… with the map at rest, p95', unit: 'ms' },
  readTask: { label: 'Longest task while reading along', unit: 'ms' },
  highlight: { label: 'Pick → the map has come to rest on it', unit: 'ms' },
  input: { label: 'Pick → next paint', unit: 'ms' }
} as const satisfies Record<string, { label: string; unit: Unit }>;

export type Figure = keyof typeof FIGURES;
/** Bytes, milliseconds or plain numbers; figures that a page does not have are left out. */
export type Figures = Partial<Record<Figure, number>>;

/** The value that a share `part` of the values do not exceed (nearest rank); undefined if there are none. */
export function quantile(values: readonly number[], part: number): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(part * values.length) - 1)];
}

/** Middle value, or the mean of the two middle ones. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** Median of each figure over the runs that have it. */
export function medians(runs: readonly Figures[]): Figures {
  const figures = Object.keys(FIGURES) as Figure[];
  return Object.fromEntries(
    figures.flatMap((figure) => {
      const middle = median(runs.flatMap((run) => run[figure] ?? []));
      return middle === undefined ? [] : [[figure, middle]];
    })
  );
}

const WRITTEN: Record<Unit, (value: number) => string> = {
  count: (value) => value.toFixed(0),
  kB: (value) => (value / 1000).toFixed(1),
  ms: (value) => value.toFixed(0),
  shift: (value) => value.toFixed(3),
  MB: (value) => (value / 1_000_000).toFixed(1)
};

export const written = (figure: Figure, value: number | undefined): string =>
  value === undefined ? '–' : WRITTEN[FIGURES[figure].unit](value);
