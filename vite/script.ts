/**
 * `import code from './frame.ts?script'` gives a module and all it imports as the text of one small script: `?script` a
 * classic one, for a page that carries it in itself; `?module` one that other sites load as a module.
 */
import { resolve } from 'node:path';
import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';

const FORMATS = { script: 'iife', module: 'es' } as const;

/** Vite plugin for the imports described above. */
export function scripts(): Plugin {
  let config: ResolvedConfig;

  async function bundle(path: string, format: 'iife' | 'es'): Promise<Rolldown.OutputChunk> {
    const built = await build({
      configFile: false,
      logLevel: 'warn',
      root: config.root,
      resolve: { alias: { $lib: resolve(config.root, 'src/lib') } },
      build: {
        write: false,
        // Of the browsers we name, all know this year's language; named one by one they get helpers for what they have.
        target: 'es2022',
        lib: { entry: path, formats: [format], name: 'script', fileName: 'script' },
        rolldownOptions: { output: { minify: true } }
      }
    });
    const [chunk] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
    if (chunk?.type !== 'chunk') throw new Error(`${path} gives no script`);
    return chunk;
  }

  return {
    name: 'scripts',
    configResolved(resolved) {
      config = resolved;
    },
    async load(id) {
      const [path = '', query = ''] = id.split('?');
      if (query !== 'script' && query !== 'module') return null;
      const { code, moduleIds } = await bundle(path, FORMATS[query]);
      for (const module of moduleIds) this.addWatchFile(module);
      return `export default ${JSON.stringify(code.trim())}`;
    }
  };
}
