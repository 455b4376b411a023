/** Simulated readers: how slow their device and their network are. */
export type Profile = {
  id: 'unthrottled' | 'slow' | 'fast';
  label: string;
  /** How many times slower the main thread runs. */
  cpu: number;
  /** Bits a second, and milliseconds to the first byte; absent: as fast as the local server. */
  network?: { bitsPerSecond: number; latencyMs: number };
};

/**
 * Network figures are those of Chrome's own presets; the CPU slowdown is that of a mid-range phone compared with a desktop (Lighthouse,
 * “mobile”).
 */
export const PROFILES: readonly Profile[] = [
  { id: 'unthrottled', label: 'Unthrottled', cpu: 1 },
  { id: 'slow', label: 'CPU ×4, Slow 4G (1.6 Mb/s, 150 ms)', cpu: 4, network: { bitsPerSecond: 1_600_000, latencyMs: 150 } },
  { id: 'fast', label: 'CPU ×4, Fast 4G (9 Mb/s, 60 ms)', cpu: 4, network: { bitsPerSecond: 9_000_000, latencyMs: 60 } }
];
