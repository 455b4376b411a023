/** Writes the peers' pages: one folder each, bundled by the same bundler as ours, compressed as ours. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Atlas } from '../../src/lib/report/report';
import { peerPage, PEERS } from './page';

const scripts = PEERS.filter((peer) => peer !== 'plain');

/** Fills `folder`, which is emptied, with one page and what it loads for each peer. */
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
