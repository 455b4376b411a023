import { LngLat } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { contains } from '$lib/geography/bounds';
import { distanceKm } from '$lib/geography/direction';
import { extentOf } from '$lib/geography/extent';
import { lineOf } from '$lib/geography/network';
import { mercatorPixelsPerMetre } from '$lib/geography/zoom';
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

  const desk = { width: 840, height: 800 };

  it('keeps the centre of the map within the known extent for any requested position', () => {
    const extent = extentOf(report);
    const constrain = constrainedTo(report, 10, desk);
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

  it('keeps the centre near a street or a place, however close the map is, and moves no place away', () => {
    const constrain = constrainedTo(report, 10, desk);
    const [west, south, east, north] = extentOf(report);
    const streets = report.network.roads.flatMap((road) => lineOf(report.network, road));
    for (const zoom of [10, 13, 15, 17])
      for (const corner of [
        [west, south],
        [west, north],
        [east, south],
        [east, north]
      ] as const) {
        const { center } = constrain(new LngLat(...corner), zoom);
        const nearest = Math.min(...streets.map((street) => distanceKm(street, [center.lng, center.lat])));
        expect(nearest).toBeLessThanOrEqual(Math.max(0.2, 400 / mercatorPixelsPerMetre(zoom, center.lat) / 1000) + 0.001);
        // Asked again, it stays.
        expect(constrain(center, zoom).center.distanceTo(center)).toBeLessThan(1);
      }
    for (const { geometry } of report.places)
      if (geometry && 'point' in geometry && contains(extentOf(report), geometry.point)) {
        const at = new LngLat(...geometry.point);
        expect(constrain(at, 17).center.distanceTo(at)).toBeLessThan(0.01);
      }
  });

  it('without streets the centre may be anywhere in the extent', () => {
    const bare = { ...report, network: { ...report.network, roads: [], nodes: {} } };
    const { center } = constrainedTo(bare, 10, desk)(new LngLat(report.site.view[0], report.site.view[1]), 17);
    expect(center.lng).toBeCloseTo(report.site.view[0], 9);
    expect(center.lat).toBeCloseTo(report.site.view[1], 9);
  });

  it('the extent of a report without streets is its first view', () => {
    expect(extentOf({ site: report.site, network: { ...report.network, nodes: {} } })).toEqual(report.site.view);
  });
});
