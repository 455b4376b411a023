/**
 * Entry scripts of pages, each bundled alone with all its imports:
 * - `import code from './frame.ts?script'`: the text of a classic script, to inline into a page;
 * - `import code from './element.ts?module'`: the text of a module, for other sites to load;
 * - `import address from './page.ts?address'`: the address, below the site's root, of a file that the build adds. Its name holds a hash of
 * its contents. While developing it is the module itself.
 */
import { createHash } from 'node:crypto';
import { basename, resolve } from 'node:path';
import { minify } from 'terser';
import { build, type Plugin, type ResolvedConfig } from 'vite';

const FORMATS = { script: 'iife', module: 'es', address: 'es' } as const;
type Query = keyof typeof FORMATS;
const isQuery = (query: string): query is Query => query in FORMATS;

/** Vite plugin for the imports described above. `entries`: the modules imported by `?address`, relative to the project's root. */
export function scripts(entries: readonly string[]): Plugin {
  let config: ResolvedConfig;

  async function bundle(path: string, format: 'iife' | 'es'): Promise<{ code: string; moduleIds: string[] }> {
    const built = await build({
      configFile: false,
      logLevel: 'warn',
      root: config.root,
      resolve: { alias: { $lib: resolve(config.root, 'src/lib') } },
      build: {
        write: false,
        // All target browsers support this language level; listing the browsers instead would add helper functions that they do not need.
        target: 'es2022',
        lib: { entry: path, formats: [format], name: 'script', fileName: 'script' },
        minify: false
      }
    });
    const [chunk] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
    if (chunk?.type !== 'chunk') throw new Error(`${path} gives no script`);
    // Every reader loads these scripts first. Terser makes them smaller than the bundler's own minifier does.
    const { code } = await minify(chunk.code, {
      module: format === 'es',
      ecma: 2020,
      compress: {
        passes: 6,
        // These four assume unchanged built-in functions, getters and comparisons without side effects, and that no code uses the prototype
        // of a function.
        unsafe: true,
        pure_getters: true,
        unsafe_arrows: true,
        unsafe_comps: true,
        // With these two the script would be shorter, but larger when it is compressed.
        sequences: false,
        lhs_constants: false
      }
    });
    if (!code) throw new Error(`${path} gives no script`);
    return { code, moduleIds: chunk.moduleIds };
  }

  const fileNameOf = (path: string, code: string): string =>
    `_app/immutable/${basename(path, '.ts')}.${createHash('sha256').update(code).digest('base64url').slice(0, 8)}.js`;

  return {
    name: 'scripts',
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      if (this.environment.mode !== 'build' || this.environment.config.consumer !== 'client') return;
      for (const entry of entries) {
        const { code } = await bundle(resolve(config.root, entry), 'es');
        this.emitFile({ type: 'prebuilt-chunk', fileName: fileNameOf(entry, code.trim()), code: code.trim(), exports: [] });
      }
    },
    async load(id) {
      const [path = '', query = ''] = id.split('?');
      if (!isQuery(query)) return null;
      if (query === 'address' && this.environment.mode !== 'build')
        return `export default ${JSON.stringify(path.slice(config.root.length + 1))}`;
      const { code, moduleIds } = await bundle(path, FORMATS[query]);
      for (const module of moduleIds) this.addWatchFile(module);
      return `export default ${JSON.stringify(query === 'address' ? fileNameOf(path, code.trim()) : code.trim())}`;
    }
  };
}
