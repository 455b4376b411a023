/** `npm run bench -- --scale`: the same site with more and more places, until a step fails or takes too long. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { reportOf } from '../../src/lib/server/folder';
import { medians, type Figures } from '../figures';
import { load as loadModule } from '../load';
import { coldLoad, launch, useMap } from '../measure';
import type { Options } from '../options';
import { pagesFor, type PageId } from '../pages';
import type * as Peers from '../peers/build';
import { PROFILES } from '../profiles';
import { load, runOf, type Run } from '../result';
import { serve } from '../server';
import { generate } from './generate';
import type * as Search from './search';

/**
 * Costs of a site of one size. Bytes are compressed; times are milliseconds, of processor time for validation and search, else of
 * wall-clock time.
 */
export type Size = {
  places: number;
  validation: { ms: number; memory: number };
  search: number;
  /** `notBuilt`: why there are no pages to measure. */
  build: ({ ms: number } & ReturnType<typeof weightsOf>) | { notBuilt: string };
  /** Our first page and plain MapLibre with the same places, without throttling. */
  home?: Figures;
  /** `gaveUp`: why it could not be measured. */
  peer?: Figures | { gaveUp: string };
};

export type Scale = Run & { sizes: Size[] };

type Wanted = Pick<Options, 'runs' | 'minutes'> & { log: (line: string) => void };

/** `keep` is called with the results so far, because the largest sites take longest and may end a run. */
export async function measureScale(
  { sizes, ...wanted }: Wanted & Pick<Options, 'sizes'>,
  keep: (soFar: Scale) => Promise<void>
): Promise<Scale> {
  const before = load();
  const folder = mkdtempSync(join(tmpdir(), 'report-map-scale-'));
  const browser = await launch();
  const measured: Size[] = [];
  const soFar = (): Scale => ({ ...runOf(browser, wanted.runs, before), sizes: measured });
  let gaveUp: string | undefined;
  try {
    for (const places of sizes) {
      wanted.log(`${places} places`);
      const size = await measureSize(browser, wanted, places, join(folder, String(places)), gaveUp);
      if ('notBuilt' in size.build) gaveUp ??= `${places} places were not built`;
      measured.push(size);
      await keep(soFar());
    }
    return soFar();
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `gaveUp`: why a larger site is not tried. */
async function measureSize(
  browser: Browser,
  { runs, minutes, log }: Wanted,
  places: number,
  folder: string,
  gaveUp: string | undefined
): Promise<Size> {
  const geo = join(folder, 'geo');
  mkdirSync(geo, { recursive: true });
  for (const [name, text] of Object.entries(generate(places))) writeFileSync(join(geo, name), text);
  const printed = execFileSync(process.execPath, ['--import', 'tsx', 'bench/scale/validate.ts', geo], { encoding: 'utf8' });
  const { ms, memory } = JSON.parse(printed) as { ms: number; memory: number };
  const report = reportOf(geo);
  const { searchTime } = await loadModule<typeof Search>('bench/scale/search.ts');
  const size = { places, validation: { ms, memory }, search: searchTime(report) };
  if (gaveUp !== undefined) return { ...size, build: { notBuilt: gaveUp } };

  log('  building');
  const site = join(folder, 'site');
  const begun = performance.now();
  const { status, signal } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
    // Running modules of the site in this process has set NODE_ENV to `development`; the build needs `production`.
    env: { ...process.env, NODE_ENV: 'production', GEO_DIR: geo, BUILD_DIR: site },
    stdio: 'ignore',
    timeout: minutes * 60_000
  });
  if (status !== 0) return { ...size, build: { notBuilt: signal ? `not done after ${minutes} minutes` : 'the build failed' } };
  const build = { ms: performance.now() - begun, ...weightsOf(site, report.places[0]?.id ?? '') };

  const { buildPeers } = await loadModule<typeof Peers>('bench/peers/build.ts');
  const peers = join(folder, 'peers');
  await buildPeers(report, peers);
  const served = await serve({ '/': site, '/peers/': peers });
  const [profile] = PROFILES;
  const of = (wanted: PageId) => pagesFor('').find(({ id }) => id === wanted);
  const [home, peer] = [of('home'), of('maplibre')];
  const picked = report.places.find(({ geometry }) => geometry && 'point' in geometry)?.id ?? '';
  try {
    const seen: Record<'home' | 'peer', Figures[]> = { home: [], peer: [] };
    let peerGaveUp: string | undefined;
    for (let run = 0; profile && home && peer && run < runs; run++) {
      log(`  run ${run + 1} of ${runs}`);
      seen.home.push(await coldLoad(browser, served, home, profile), await useMap(browser, served, home, profile, picked));
      if (peerGaveUp !== undefined) continue;
      try {
        seen.peer.push(await coldLoad(browser, served, peer, profile), await useMap(browser, served, peer, profile, picked));
      } catch (error) {
        // A map with all places may exceed the time limit; our own page has been measured all the same.
        peerGaveUp = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
        log(`  bare MapLibre: ${peerGaveUp}`);
      }
    }
    return { ...size, build, home: medians(seen.home), peer: peerGaveUp === undefined ? medians(seen.peer) : { gaveUp: peerGaveUp } };
  } finally {
    await served.stop();
  }
}

function weightsOf(site: string, place: string) {
  const compressed = (path: string): number => {
    const file = join(site, path);
    // Hosts compress files that the build of a long report leaves uncompressed.
    return existsSync(`${file}.gz`) ? statSync(`${file}.gz`).size : gzipSync(readFileSync(file), { level: 9 }).length;
  };
  return {
    page: compressed('index.html'),
    place: compressed(`places/${place}/index.html`),
    searchIndex: compressed('search.json'),
    baseMap: compressed('ground.json')
  };
}
