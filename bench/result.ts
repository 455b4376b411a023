/** The results of a run. */
import { cpus, loadavg, totalmem } from 'node:os';
import type { Figures } from './figures';
import type { PageId } from './pages';
import type { Profile } from './profiles';

export type Machine = ReturnType<typeof machine>;

export type ByPage = Partial<Record<PageId, Figures>>;

export type Speed = {
  /** Day of the run, ISO 8601. */
  date: string;
  machine: Machine;
  /** Load average of the last minute before and after. Above the normal value for this many cores, other processes were running. */
  load: [before: number, after: number];
  runs: number;
  /** Medians. */
  profiles: Partial<Record<Profile['id'], ByPage>>;
};

/** Load average before a run above which the results say that other processes were running. */
export const QUIET_LOAD = 1.2;

export function machine(browser: string) {
  const [cpu] = cpus();
  return {
    processor: cpu?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGB: Math.round(totalmem() / 1e9),
    node: process.version,
    browser
  };
}

export const load = (): number => Number((loadavg()[0] ?? 0).toFixed(2));
