import { describe, expect, it } from 'vitest';
import { contains } from '$lib/geography/bounds';
import { loadReport } from '$lib/server/report';
import { clearance, sightOf } from './camera';

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
});
