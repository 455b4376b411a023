/**
 * Converts between WGS-84, which all our positions use, and the datums of Chinese maps: GCJ-02, required by law for maps published in
 * mainland China, and BD-09, which Baidu derives from it. Both shift a point by some hundred metres. The library applies the shift in a box
 * around China that includes neighbouring countries, so the caller has to say whether the area is Chinese.
 */
import gcoord from 'gcoord';
import type { LngLat } from '$lib/report/schema';

/** Datums of Chinese maps. */
export type ChineseDatum = 'gcj02' | 'bd09';

/** Back to WGS-84, degrees. */
export const fromDatum = (point: LngLat, datum: ChineseDatum): LngLat =>
  gcoord.transform<LngLat>([...point], datum === 'bd09' ? gcoord.BD09 : gcoord.GCJ02, gcoord.WGS84);

/** WGS-84 → GCJ-02, degrees. */
export const toGcj02 = (point: LngLat): LngLat => gcoord.transform<LngLat>(point, gcoord.WGS84, gcoord.GCJ02);

/** WGS-84 → BD-09, degrees (`bd09ll`). */
export const toBd09 = (point: LngLat): LngLat => gcoord.transform<LngLat>(point, gcoord.WGS84, gcoord.BD09);
