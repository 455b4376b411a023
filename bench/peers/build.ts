/** Builds the pages we compare with: one folder each, bundled and compressed like ours. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Atlas } from '../../src/lib/report/report';
import { peerPage, PEERS } from './page';

const scripts = PEERS.filter((peer) => peer !== 'plain');

/** Empties `folder` and writes one page for each, with the files it loads. */
export async function buildPeers(report: Atlas, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  for (const peer of scripts)
    await build({
      configFile: false,
      logLevel: 'warn',
      base: './',
      root: import.meta.dirname,
      resolve: { alias: { $lib: resolve('src/lib') } },
      worker: { format: 'es' },
      build: {
        outDir: join(folder, peer),
        emptyOutDir: false,
        target: 'es2022',
        chunkSizeWarningLimit: 1500,
        rolldownOptions: {
          input: join(import.meta.dirname, `${peer}.ts`),
          output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' }
        }
      }
    });
  for (const peer of PEERS) {
    mkdirSync(join(folder, peer), { recursive: true });
    writeFileSync(join(folder, peer, 'index.html'), peerPage(peer, report));
  }
  for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(file.parentPath, file.name);
    if (file.isFile()) writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: 9 }));
  }
}
