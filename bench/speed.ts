/** Measures our pages and the others in turn, so that other load on the machine affects all of them alike. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import { reportOf } from '../src/lib/server/folder';
import { buildDir, geo } from '../vite/report.js';
import { medians, type Figures } from './figures';
import { load as loadModule } from './load';
import { coldLoad, launch, useMap } from './measure';
import type { Options } from './options';
import type * as Peers from './peers/build';
import { pagesFor, type Measured, type PageId } from './pages';
import type { Profile } from './profiles';
import { load, machine, type Speed } from './result';
import { serve, type Served } from './server';

const PEERS_FOLDER = resolve('node_modules/.cache/report-map-bench/peers');

/** Visits that use the map take long and vary less: only this share of the runs makes them. */
const USES = 0.25;

/** `log`: called with lines about the progress. */
export async function measureSpeed({ runs, profiles, pages, log }: Options & { log: (line: string) => void }): Promise<Speed> {
  if (!existsSync(`${buildDir}/index.html`)) throw new Error(`there is no site in ${buildDir}/: npm run build`);
  const report = reportOf(geo);
  // One place that is opened by its address, and another that is picked then.
  const [place = '', picked = place] = report.places
    .filter(({ role, geometry }) => role && geometry && 'point' in geometry)
    .map(({ id }) => id);
  const { buildPeers } = await loadModule<typeof Peers>('bench/peers/build.ts');
  await buildPeers(report, PEERS_FOLDER);
  const measured = pagesFor(place).filter(({ id }) => pages.includes(id));
  const before = load();
  const served = await serve({ '/': buildDir, '/peers/': PEERS_FOLDER });
  const browser = await launch();
  try {
    const byProfile: Speed['profiles'] = {};
    const used = new Map<number, Seen>();
    for (const profile of profiles) {
      const loads = await coldLoads(browser, served, measured, profile, { runs, log });
      // How fast a map responds depends on the processor, not on the network, so profiles with the same processor share the result.
      const uses = used.get(profile.cpu) ?? (await usesOf(browser, served, measured, profile, { runs, picked, log }));
      used.set(profile.cpu, uses);
      byProfile[profile.id] = Object.fromEntries(
        measured.map(({ id }) => [id, medians([...(loads.get(id) ?? []), ...(uses.get(id) ?? [])])])
      );
    }
    return {
      date: new Date().toISOString().slice(0, 10),
      machine: machine(browser.version()),
      load: [before, load()],
      runs,
      profiles: byProfile
    };
  } finally {
    await browser.close();
    await served.stop();
  }
}

type Seen = ReadonlyMap<PageId, Figures[]>;
type Turn = { runs: number; log: (line: string) => void };

async function coldLoads(browser: Browser, served: Served, pages: Measured[], profile: Profile, { runs, log }: Turn): Promise<Seen> {
  const seen = new Map<PageId, Figures[]>(pages.map(({ id }) => [id, []]));
  // The first load of a browser fills its internal caches, so it is not counted.
  const [first] = pages;
  if (first) await coldLoad(browser, served, first, profile);
  for (let run = 0; run < runs; run++) {
    log(`${profile.id}: load ${run + 1} of ${runs}`);
    for (const page of pages) seen.get(page.id)?.push(await coldLoad(browser, served, page, profile));
  }
  return seen;
}

async function usesOf(
  browser: Browser,
  served: Served,
  pages: Measured[],
  profile: Profile,
  { runs, picked, log }: Turn & { picked: string }
): Promise<Seen> {
  const live = pages.filter(({ map }) => map === 'live');
  const seen = new Map<PageId, Figures[]>(live.map(({ id }) => [id, []]));
  const rounds = Math.ceil(runs * USES);
  for (let round = 0; round < rounds; round++) {
    log(`${profile.id}: use ${round + 1} of ${rounds}`);
    for (const page of live) seen.get(page.id)?.push(await useMap(browser, served, page, profile, picked));
  }
  return seen;
}
