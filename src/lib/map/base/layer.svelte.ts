/** The base below the live map, if the site has one. It is loaded after everything of ours, so that nothing waits for it. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { BaseAt } from '$lib/base';
import type { Language } from '$lib/messages';
import type { MappedReport } from '$lib/report/report';
import type { LoadedBase } from './style';

export function baseLayer(given: () => { base: BaseAt | undefined; report: MappedReport; language: Language }) {
  let loaded = $state.raw<LoadedBase | null>(null);
  let failed = $state(false);
  let asked = false;
  return {
    get loaded() {
      return loaded;
    },
    /** Undefined if the site has no base. */
    get state() {
      if (!given().base) return undefined;
      return loaded?.shown ? 'shown' : failed ? 'failed' : 'loading';
    },
    /** Does nothing the second time. */
    add: async (map: MapLibreMap): Promise<void> => {
      const { base, report, language } = given();
      if (!base || asked) return;
      asked = true;
      const added = import('./add').then(({ addBase }) => addBase(map, base, report, language, (now) => (loaded = now)));
      failed = !(await added.catch(() => false));
    }
  };
}
