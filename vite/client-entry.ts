import type { Plugin } from 'vite';

/**
 * Vite plugin: gives the module `entry` a fixed address, `fileName`, in the client build, for pages that Kit does not wake
 * up and that ask for it when a reader does. It shares the chunks of the site.
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
