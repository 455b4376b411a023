/**
 * From WGS-84, which every position of ours is in, to the datums of Chinese maps: GCJ-02, by law that of maps published in mainland
 * China, and BD-09, which Baidu makes of it. Both move a point by some hundred metres. The library knows China by a box only, which
 * holds neighbours, too: whoever calls says whether the ground is Chinese.
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
