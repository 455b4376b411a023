/** Measures our pages and their peers in turn, so that whatever else the machine does meets all of them alike. */
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
import { load, machine, type ByPage, type Speed } from './result';
import { serve, type Served } from './server';

const PEERS_FOLDER = resolve('node_modules/.cache/report-map-bench/peers');

/** Visits that use the map take long and vary less: this part of the runs. */
const USES = 0.5;

/** `tell`: called with a line now and then. */
export async function measureSpeed({ runs, profiles, pages, tell }: Options & { tell: (line: string) => void }): Promise<Speed> {
  if (!existsSync(`${buildDir}/index.html`)) throw new Error(`there is no site in ${buildDir}/: npm run build`);
  const report = reportOf(geo);
  // One that is opened by its address, and another one that is picked then.
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
    for (const profile of profiles) byProfile[profile.id] = await inTurn(browser, served, measured, profile, { runs, picked, tell });
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

type Turn = { runs: number; picked: string; tell: (line: string) => void };

async function inTurn(
  browser: Browser,
  served: Served,
  pages: Measured[],
  profile: Profile,
  { runs, picked, tell }: Turn
): Promise<ByPage> {
  const seen = new Map<PageId, Figures[]>(pages.map(({ id }) => [id, []]));
  const note = (id: PageId, figures: Figures): void => void seen.get(id)?.push(figures);
  // The first load of a browser fills caches of its own: it is not counted.
  const [first] = pages;
  if (first) await coldLoad(browser, served, first, profile);
  for (let run = 0; run < runs; run++) {
    tell(`${profile.id}: run ${run + 1} of ${runs}`);
    for (const page of pages) note(page.id, await coldLoad(browser, served, page, profile));
    if (run < runs * USES)
      for (const page of pages) if (page.map === 'live') note(page.id, await useMap(browser, served, page, profile, picked));
  }
  return Object.fromEntries([...seen].map(([id, figures]) => [id, medians(figures)]));
}
