import { LngLatBounds } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { contains } from '$lib/geography/bounds';
import { loadReport } from '$lib/server/report';
import { clearance, leastZoom, limitsOf, panningBounds, sightOf } from './camera';

describe('the camera', () => {
  const report = loadReport();

  it('shows a place with its neighbourhood', () => {
    const place = report.places.find(({ geometry, kind }) => kind === 'community' && geometry)!;
    const bounds = sightOf(place.id, report)!;
    const { point } = place.geometry as { point: [number, number] };
    expect(contains(bounds, point)).toBe(true);
  });

  it('shows a place off the known streets together with the district', () => {
    const { view } = report.site;
    const far = report.places.find(({ geometry }) => geometry && 'point' in geometry && !contains(report.site.view, geometry.point))!;
    const [west, south, east, north] = sightOf(far.id, report)!;
    expect([west <= view[0], south <= view[1], east >= view[2], north >= view[3]]).toEqual([true, true, true, true]);
  });

  it('stays where it is for a place without a position', () => {
    const nowhere = report.places.find(({ geometry }) => geometry === null)!;
    expect(sightOf(nowhere.id, report)).toBeNull();
  });

  it('leaves room for the card above on a tall frame, beside on a wide one, nowhere on a phone', () => {
    const covered = { top: 0, right: 0, bottom: 0, left: 0 };
    const [tall, wide, phone] = [
      [880, 848],
      [768, 460],
      [390, 350]
    ].map(([width = 0, height = 0]) => clearance(covered, { width, height }, true));
    expect(tall!.top).toBeGreaterThan(200);
    expect(wide!.right).toBeGreaterThan(300);
    expect(Math.max(...Object.values(phone!))).toBeLessThan(50);
  });

  it.each<[string, [number, number, number, number]]>([
    ['of the whole world', [-180, -85.05, 180, 85.05]],
    ['at the date line', [179, -20, 180, -10]],
    ['near a pole', [10, 84, 40, 85]],
    ['of ten metres', [113.7, 34.7, 113.7001, 34.7001]]
  ])('MapLibre takes the limits of a view %s', (_, view) => {
    const bounds = panningBounds({ site: { ...report.site, view, bounds: view } });
    expect(() => LngLatBounds.convert(bounds)).not.toThrow();
    expect(contains(bounds, [Math.max(-180, view[0]), Math.max(-85, view[1])])).toBe(true);
    for (const frame of [
      { width: 1440, height: 900 },
      { width: 320, height: 240 }
    ]) {
      const zoom = leastZoom(view, frame);
      expect(zoom).toBeGreaterThanOrEqual(-2);
      expect(zoom).toBeLessThanOrEqual(10);
    }
  });

  it('limits a city, and nothing that is half the world', () => {
    expect(limitsOf(report)).toEqual({ maxBounds: panningBounds(report) });
    const world: [number, number, number, number] = [-170, -58, 178, 75];
    expect(limitsOf({ site: { ...report.site, view: world, bounds: world } })).toEqual({});
  });
});
