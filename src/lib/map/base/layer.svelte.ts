/** The base below the live map, if the site has one. It is loaded after everything of ours, so that nothing waits for it. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { BaseAt } from '$lib/base';
import type { Language } from '$lib/messages';
import type { MappedReport } from '$lib/report/report';
import type { Below } from './under';

export function baseLayer(given: () => { base: BaseAt | undefined; report: MappedReport; language: Language }) {
  let below = $state.raw<Below | null>(null);
  let failed = $state(false);
  let asked = false;
  return {
    get below() {
      return below;
    },
    /** Undefined where there is none to come. */
    get state() {
      if (!given().base) return undefined;
      return below?.shown ? 'shown' : failed ? 'failed' : 'loading';
    },
    /** Once. */
    lay: async (map: MapLibreMap): Promise<void> => {
      const { base, report, language } = given();
      if (!base || asked) return;
      asked = true;
      const laid = import('./lay').then(({ lay }) => lay(map, base, report, language, (now) => (below = now)));
      failed = !(await laid.catch(() => false));
    }
  };
}
