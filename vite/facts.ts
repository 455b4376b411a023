/** A build ends before it begins where the facts are not in order, and its last words are what is wrong with them. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { geo, root } from './report.js';

export function facts(): Plugin {
  return {
    name: 'facts',
    apply: 'build',
    config() {
      // The command for it, as a process of its own: an error that is thrown here stands above thirty lines of other people's code.
      const check = ['--import', 'tsx', join(root, 'scripts/check-geo.ts'), geo];
      const { status, stderr } = spawnSync(process.execPath, check, { cwd: root, encoding: 'utf8' });
      if (status === 0) return;
      console.error(stderr.trim());
      process.exit(status ?? 1);
    }
  };
}
