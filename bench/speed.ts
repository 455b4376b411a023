/** Measures our pages and the others in turn, so that other load on the machine affects all of them alike. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { reportOf } from '../src/lib/server/folder';
import { buildDir, geo } from '../vite/report.js';
import { medians, type Figures } from './figures';
import { load as loadModule } from './load';
import { coldLoad, launch, readText, useMap } from './measure';
import type { Options } from './options';
import type * as Peers from './peers/build';
import { pagesFor, type Measured, type PageId } from './pages';
import { load, runOf, type Speed } from './result';
import { serve } from './server';

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
      // The first load of a browser fills its internal caches, so it is not counted.
      if (measured[0]) await coldLoad(browser, served, measured[0], profile);
      const turn = (what: string) => (round: number, rounds: number) => log(`${profile.id}: ${what} ${round} of ${rounds}`);
      const loads = await inTurn(measured, runs, turn('load'), (page) => coldLoad(browser, served, page, profile));
      const live = measured.filter(({ map }) => map === 'live');
      // How fast a map responds depends on the processor, not on the network, so profiles with the same processor share the result.
      const uses =
        used.get(profile.cpu) ??
        (await inTurn(live, Math.ceil(runs * USES), turn('use'), async (page) => ({
          ...(await useMap(browser, served, page, profile, picked)),
          ...(page.follows && (await readText(browser, served, page, profile)))
        })));
      used.set(profile.cpu, uses);
      byProfile[profile.id] = Object.fromEntries(
        measured.map(({ id }) => [id, medians([...(loads.get(id) ?? []), ...(uses.get(id) ?? [])])])
      );
    }
    return { ...runOf(browser, runs, before), profiles: byProfile };
  } finally {
    await browser.close();
    await served.stop();
  }
}

type Seen = ReadonlyMap<PageId, Figures[]>;

/** Measures each page once in every round. `begin` is called at the start of a round. */
async function inTurn(
  pages: Measured[],
  rounds: number,
  begin: (round: number, rounds: number) => void,
  measure: (page: Measured) => Promise<Figures>
): Promise<Seen> {
  const seen = new Map<PageId, Figures[]>(pages.map(({ id }) => [id, []]));
  for (let round = 1; round <= rounds; round++) {
    begin(round, rounds);
    for (const page of pages) seen.get(page.id)?.push(await measure(page));
  }
  return seen;
}
