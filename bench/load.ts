/** Runs a module of ours as the site's own build does: with its import aliases and `import.meta.env`. */
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { first, second } from '../vite/report.js';

const alias = {
  $lib: resolve('src/lib'),
  '$first-messages': resolve(`src/lib/messages/${first}.ts`),
  '$second-messages': resolve(`src/lib/messages/${second}.ts`)
};

/** `path`: of the module, from the project's root. */
export async function load<T>(path: string): Promise<T> {
  const { module } = await runnerImport<T>(resolve(path), { resolve: { alias }, logLevel: 'warn' });
  return module;
}
