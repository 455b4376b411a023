/**
 * A page's styles are inlined into it, so that its first paint waits for one response only. Most of them are about the map and what follows
 * the text: those are a file of their own, and the browser paints the text before it has arrived.
 */
import type { Plugin, Rolldown } from 'vite';

/** Key of the file in the client's manifest. */
export const LATER_STYLES = 'later.css';

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

const EXPORT = /export \{ default as (\w+) \} from (['"].*['"]);/g;
/** Vite's mark at the end of each file. */
const COMMENT = /\n?\/\*.*?\*\/\n?/g;

const isChunk = (file: Bundle[string] | undefined): file is Chunk => file?.type === 'chunk';

/** File names of a chunk's styles and of those of all chunks it imports, in the order in which they apply. */
function sheetsOf(chunk: Chunk, bundle: Bundle, seen = new Set<Chunk>()): string[] {
  if (seen.has(chunk)) return [];
  seen.add(chunk);
  const imported = chunk.imports.map((name) => bundle[name]).filter(isChunk);
  return [...imported.flatMap((one) => sheetsOf(one, bundle, seen)), ...(chunk.viteMetadata?.importedCss ?? [])];
}

/**
 * Vite plugin for the build. `page`: a component that has its styles inlined; `later`: the module from which it imports the components
 * whose styles come later.
 */
export function laterStyles(page: string, later: string): Plugin {
  const entry = `${later}?styles`;
  let root = '';
  return {
    name: 'later-styles',
    applyToEnvironment: ({ config }) => config.consumer === 'client' && config.command === 'build',
    configResolved: (config) => void ({ root } = config),
    buildStart() {
      this.emitFile({ type: 'chunk', id: `${root}/${entry}` });
    },
    transform: {
      filter: { code: EXPORT },
      handler(code, id) {
        // Of the components only the styles are wanted, not the code.
        if (id === `${root}/${entry}`) return code.replaceAll(EXPORT, 'import $2;');
        return id === `${root}/${later}` ? code.replaceAll(EXPORT, 'export const $1 = undefined;') : undefined;
      }
    },
    generateBundle(_, bundle) {
      const chunkOf = (module: string): Chunk => {
        const chunk = Object.values(bundle).find((file) => isChunk(file) && file.moduleIds.includes(`${root}/${module}`));
        if (!isChunk(chunk)) throw new Error(`no chunk of ${module}`);
        return chunk;
      };
      const inlined = sheetsOf(chunkOf(page), bundle);
      const sheets = sheetsOf(chunkOf(entry), bundle).filter((name) => !inlined.includes(name));
      const source = sheets.map((name) => {
        const file = bundle[name];
        return file?.type === 'asset' ? file.source.toString().replace(COMMENT, '') : '';
      });
      // Its own file is not needed beside the one that has everything.
      const { importedCss } = chunkOf(entry).viteMetadata ?? {};
      for (const name of importedCss ?? []) Reflect.deleteProperty(bundle, name);
      importedCss?.clear();
      this.emitFile({ type: 'asset', name: LATER_STYLES, originalFileName: LATER_STYLES, source: source.join('') });
    }
  };
}
