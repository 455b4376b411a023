/** What a run leaves behind. */
import { cpus, loadavg, totalmem } from 'node:os';
import type { Figures } from './figures';
import type { PageId } from './pages';
import type { Profile } from './profiles';

export type Machine = {
  processor: string;
  cores: number;
  memoryGB: number;
  node: string;
  browser: string;
};

export type ByPage = Partial<Record<PageId, Figures>>;

export type Speed = {
  /** Day of the run, ISO 8601. */
  date: string;
  machine: Machine;
  /** Load average of the last minute before and after: above the quiet one of this many cores, others have been at work. */
  load: [before: number, after: number];
  runs: number;
  /** Medians. */
  profiles: Partial<Record<Profile['id'], ByPage>>;
};

/** A run beside which something else took much of the machine is told to be so. */
export const QUIET_LOAD = 1.2;

export function machine(browser: string): Machine {
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
