import { LngLat } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { contains } from '$lib/geography/bounds';
import { extentOf } from '$lib/geography/extent';
import { loadReport } from '$lib/server/report';
import { constrainedTo, leastZoom } from './camera';

describe('the camera', () => {
  const report = loadReport();

  it.each<[string, [number, number, number, number]]>([
    ['of the whole world', [-180, -85.05, 180, 85.05]],
    ['at the date line', [179, -20, 180, -10]],
    ['near a pole', [10, 84, 40, 85]],
    ['of ten metres', [113.7, 34.7, 113.7001, 34.7001]]
  ])('the minimum zoom of a view %s is one that MapLibre accepts', (_, view) => {
    for (const size of [
      { width: 1440, height: 900 },
      { width: 320, height: 240 }
    ]) {
      const zoom = leastZoom(view, size);
      expect(zoom).toBeGreaterThanOrEqual(-2);
      expect(zoom).toBeLessThanOrEqual(10);
    }
  });

  it('keeps the centre of the map within the known extent for any requested position', () => {
    const extent = extentOf(report);
    const constrain = constrainedTo(extent, 10);
    for (const [lng, lat, zoom] of [
      [0, 0, 3],
      [180, 85, 22],
      [113.73, 34.78, 14]
    ] as const) {
      const { center, zoom: kept } = constrain(new LngLat(lng, lat), zoom);
      expect(contains(extent, [center.lng, center.lat])).toBe(true);
      expect(kept).toBeGreaterThanOrEqual(10);
      expect(kept).toBeLessThanOrEqual(17);
    }
    expect(contains(extent, [report.site.view[0], report.site.view[1]])).toBe(true);
  });

  it('the extent of a report without streets is its first view', () => {
    expect(extentOf({ site: report.site, network: { ...report.network, nodes: {} } })).toEqual(report.site.view);
  });
});
