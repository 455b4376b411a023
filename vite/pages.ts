/**
 * Pages are plain HTML: Kit's client never runs. It is still built, because Kit finds the styles of a page through it. So each page module
 * is reduced to its styles, and its code stays out of the files that browsers load.
 */
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { geo } from './report.js';
import { noteUnused } from './unused.js';

const NODE = /\/generated\/client-optimized\/nodes\/\d+\.js$/;
const STYLE = /\.svelte\?.*type=style/;

/** Vite plugin for the build. */
export function stylesOfPages(): Plugin {
  return {
    name: 'styles-of-pages',
    applyToEnvironment: ({ config }) => config.consumer === 'client' && config.command === 'build',
    transform: {
      filter: { id: NODE },
      handler: (code) =>
        code
          .replaceAll(/export \{ default as component \} from|(export|import) \* as universal from/g, 'import')
          .replaceAll(/export \{ universal \};?/g, '')
    },
    // By default styles belong to the chunk of their component, which is left out here.
    renderStart() {
      for (const id of this.getModuleIds()) {
        const meta = this.getModuleInfo(id)?.meta as { vite?: { cssScopeTo?: unknown } } | undefined;
        if (STYLE.test(id)) delete meta?.vite?.cssScopeTo;
      }
    },
    writeBundle: { order: 'post', handler: ({ dir }) => (dir ? noteUnused(dir) : undefined) }
  };
}

/** Comments that Svelte writes for hydration: starts and ends of blocks, between texts, and before what a component adds to the head. */
const MARKS = /<!--(?:\[-?\d*|\]|\$\{hash\})?-->/g;

/** Vite plugin: nothing is hydrated, so the server writes no hydration comments. There would be 5,000 on a page. */
export function withoutMarks(): Plugin {
  return {
    name: 'without-marks',
    enforce: 'post',
    applyToEnvironment: ({ config }) => config.consumer === 'server',
    transform: {
      // Components, and the parts of Svelte that write elements with a variable tag and the head.
      filter: { id: /\.svelte$|\/svelte\/src\/internal\/server\/(hydration|index)\.js$/ },
      handler: (code) => ({ code: code.replaceAll(MARKS, ''), map: null })
    }
  };
}

/** Vite plugin for development: an open page is reloaded when any of its sources has changed. */
export function reloadPages(): Plugin {
  return {
    name: 'reload-pages',
    apply: 'serve',
    hotUpdate({ file, modules, server }) {
      const isFact = file.startsWith(geo + sep);
      const isWritten = this.environment.name === 'ssr' && modules.length > 0;
      if (isFact || isWritten) server.environments.client.hot.send({ type: 'full-reload' });
      return undefined;
    },
    configureServer(server) {
      server.watcher.add([geo, join(import.meta.dirname, '../src/app.html')]);
    }
  };
}
