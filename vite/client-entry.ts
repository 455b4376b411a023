import type { Plugin } from 'vite';

/**
 * Vite plugin: gives the module `entry` the fixed address `fileName` in the client build, because pages import it by that address. It
 * shares the chunks of the site.
 */
export function clientEntry(entry: string, fileName: string): Plugin {
  return {
    name: 'client-entry',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    buildStart() {
      if (this.environment.mode === 'build') this.emitFile({ type: 'chunk', id: entry, fileName });
    }
  };
}
