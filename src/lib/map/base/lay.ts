/** Adds a base below our map: hidden at first, and shown when all of it is loaded. */
import type { ErrorEvent, MapSourceDataEvent, Map as MapLibreMap } from 'maplibre-gl';
import type { BaseAt } from '$lib/base';
import type { MappedReport } from '$lib/report/report';
import type { Language } from '$lib/messages';
import { loadBase } from './load';
import { isOfBase, type Below } from './under';

/** Time limits (milliseconds) for the base's description and for its data. */
export const PATIENCE_MS = 8_000;

/** `show` is called when the state of the base changes, with null if it fails or takes too long. Resolves to whether it is shown. */
export async function lay(
  map: MapLibreMap,
  base: BaseAt,
  report: MappedReport,
  language: Language,
  show: (below: Below | null) => void
): Promise<boolean> {
  const waiting = new AbortController();
  const late = new Promise<never>((_, fail) => waiting.signal.addEventListener('abort', () => fail(new Error('too slow'))));
  const giveUp = (): void => waiting.abort();
  let timer = setTimeout(giveUp, PATIENCE_MS);
  try {
    const under = await Promise.race([loadBase(base, report, language, waiting.signal), late]);
    clearTimeout(timer);
    timer = setTimeout(giveUp, PATIENCE_MS);
    const arrival = arrived(map, Object.keys(under.sources), waiting.signal);
    show({ under, shown: false });
    await arrival;
    show({ under, shown: true });
    return true;
  } catch {
    show(null);
    return false;
  } finally {
    clearTimeout(timer);
  }
}

/** Resolves when every source of the base has loaded what the map shows. Rejects on the first error, or if nothing was loaded. */
function arrived(map: MapLibreMap, sources: readonly string[], signal: AbortSignal): Promise<void> {
  return new Promise((done, fail) => {
    let something = false;
    const end = (error?: Error): void => {
      map.off('sourcedata', hear);
      map.off('error', complain);
      map.off('idle', look);
      if (error) fail(error);
      else done();
    };
    const hear = ({ sourceId, tile }: MapSourceDataEvent): void => {
      if (isOfBase(sourceId) && (tile as { hasData?: () => boolean } | undefined)?.hasData?.()) something = true;
    };
    const complain = ({ error, sourceId }: ErrorEvent & { sourceId?: string }): void => {
      if (isOfBase(sourceId)) end(new Error(error.message));
    };
    const look = (): void => {
      if (!sources.every((id) => map.getSource(id) && map.isSourceLoaded(id))) return;
      end(something ? undefined : new Error('nothing came'));
    };
    map.on('sourcedata', hear);
    map.on('error', complain);
    map.on('idle', look);
    signal.addEventListener('abort', () => end(new Error('too slow')));
  });
}
