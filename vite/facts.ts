/** A build stops at once if the facts are not in order, and prints the problems last. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import type { Plugin } from 'vite';
import { geo, root } from './report.js';

export function facts(): Plugin {
  return {
    name: 'facts',
    apply: 'build',
    config() {
      // Kit reads the configuration again in the workers in which it analyses and prerenders.
      if (!isMainThread) return;
      // The check runs as a process of its own: an error thrown here would be followed by thirty lines of stack trace.
      const check = ['--import', 'tsx', join(root, 'scripts/check-geo.ts'), geo];
      const { status, stderr } = spawnSync(process.execPath, check, { cwd: root, encoding: 'utf8' });
      if (status === 0) return;
      console.error(stderr.trim());
      process.exit(status ?? 1);
    }
  };
}
