/** The results of a run. */
import { cpus, loadavg, totalmem } from 'node:os';
import type { Browser } from '@playwright/test';
import type { Figures } from './figures';
import type { PageId } from './pages';
import type { Profile } from './profiles';

/** When and where a run was made. */
export type Run = ReturnType<typeof runOf>;

export type ByPage = Partial<Record<PageId, Figures>>;

/** Medians. */
export type Speed = Run & { profiles: Partial<Record<Profile['id'], ByPage>> };

/** Load average before a run above which the results say that other processes were running. */
export const QUIET_LOAD = 1.2;

/** `before`: the load before the run. Call it at the end of the run. */
export function runOf(browser: Browser, runs: number, before: number) {
  const [cpu] = cpus();
  return {
    /** Day of the run, ISO 8601. */
    date: new Date().toISOString().slice(0, 10),
    machine: {
      processor: cpu?.model.trim() ?? 'unknown',
      cores: cpus().length,
      memoryGB: Math.round(totalmem() / 1e9),
      node: process.version,
      browser: browser.version()
    },
    load: [before, load()] as [before: number, after: number],
    runs
  };
}

/** Load average of the last minute. Above the normal value for this many cores, other processes were running. */
export const load = (): number => Number((loadavg()[0] ?? 0).toFixed(2));
