/** A module of this folder as text that a page can run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export function script(name: 'watch' | 'use' | 'keep'): string {
  const source = readFileSync(join(import.meta.dirname, `${name}.ts`), 'utf8');
  const { outputText } = ts.transpileModule(source, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } });
  // Types are all that these modules export.
  return `(() => {${outputText.replace('export {};', '')}})();`;
}
