/**
 * Pages are HTML: Kit's client never runs. It is built all the same, as the styles of a page are found through it; so each page is
 * reduced to its styles, and nothing of it gets into the files that browsers do load.
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
    // Left to themselves, styles go with the code of their component, and that is what is left out here.
    renderStart() {
      for (const id of this.getModuleIds()) {
        const meta = this.getModuleInfo(id)?.meta as { vite?: { cssScopeTo?: unknown } } | undefined;
        if (STYLE.test(id)) delete meta?.vite?.cssScopeTo;
      }
    },
    writeBundle: { order: 'post', handler: ({ dir }) => (dir ? noteUnused(dir) : undefined) }
  };
}

/** By which Svelte finds its way on hydration: of blocks, their ends, and between texts. */
const MARKS = /<!--(?:\[-?\d*|\])?-->/g;

/** Vite plugin: nothing is hydrated, so the server writes no marks for it. They would be 5,000 comments on a page. */
export function withoutMarks(): Plugin {
  return {
    name: 'without-marks',
    enforce: 'post',
    applyToEnvironment: ({ config }) => config.consumer === 'server',
    transform: {
      filter: { id: /\.svelte$/ },
      handler: (code) => ({ code: code.replaceAll(MARKS, ''), map: null })
    }
  };
}

/** Vite plugin for developing: a page that is open is loaded anew when anything that it was written from has changed. */
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
