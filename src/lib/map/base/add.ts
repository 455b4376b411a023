/** Adds a base below our map: hidden at first, and shown when all of it is loaded. */
import type { ErrorEvent, MapSourceDataEvent, Map as MapLibreMap } from 'maplibre-gl';
import type { BaseAt } from '$lib/base';
import type { MappedReport } from '$lib/report/report';
import type { Language } from '$lib/messages';
import { loadBase } from './load';
import { isOfBase, type LoadedBase } from './style';

/** Time limits (milliseconds) for the base's description and for its data. */
export const TIMEOUT_MS = 8_000;

/** `show` is called when the state of the base changes, with null if it fails or takes too long. Resolves to whether it is shown. */
export async function addBase(
  map: MapLibreMap,
  base: BaseAt,
  report: MappedReport,
  language: Language,
  show: (loaded: LoadedBase | null) => void
): Promise<boolean> {
  const waiting = new AbortController();
  const late = new Promise<never>((_, fail) => waiting.signal.addEventListener('abort', () => fail(new Error('too slow'))));
  const abort = (): void => waiting.abort();
  let timer = setTimeout(abort, TIMEOUT_MS);
  try {
    const style = await Promise.race([loadBase(base, report, language, waiting.signal), late]);
    clearTimeout(timer);
    timer = setTimeout(abort, TIMEOUT_MS);
    const arrival = arrived(map, Object.keys(style.sources), waiting.signal);
    show({ style, shown: false });
    await arrival;
    show({ style, shown: true });
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
    let hasData = false;
    const end = (error?: Error): void => {
      map.off('sourcedata', onData);
      map.off('error', onError);
      map.off('idle', onIdle);
      if (error) fail(error);
      else done();
    };
    const onData = ({ sourceId, tile }: MapSourceDataEvent): void => {
      if (isOfBase(sourceId) && (tile as { hasData?: () => boolean } | undefined)?.hasData?.()) hasData = true;
    };
    const onError = ({ error, sourceId }: ErrorEvent & { sourceId?: string }): void => {
      if (isOfBase(sourceId)) end(new Error(error.message));
    };
    const onIdle = (): void => {
      if (!sources.every((id) => map.getSource(id) && map.isSourceLoaded(id))) return;
      end(hasData ? undefined : new Error('no data'));
    };
    map.on('sourcedata', onData);
    map.on('error', onError);
    map.on('idle', onIdle);
    signal.addEventListener('abort', () => end(new Error('too slow')));
  });
}
