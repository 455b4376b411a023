/**
 * Gives the live map a second door: a module of its own at a fixed address, for pages that Kit does not wake up and that
 * ask for it when a reader does. It shares the chunks of the site.
 */
import type { Plugin } from 'vite';

/** Address of the door below the site's root. */
export const LIVE_FILE = '_app/live.js';

export function live(entry: string): Plugin {
  return {
    name: 'live',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    buildStart() {
      if (this.meta.watchMode || this.environment.mode !== 'build') return;
      this.emitFile({ type: 'chunk', id: entry, fileName: LIVE_FILE });
    }
  };
}
