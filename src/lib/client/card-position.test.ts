import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAround, covers, keepOf, moved, type Box, type Mark } from '$lib/boxes';
import { CLEARANCE, isClear, seenOf, shiftOf } from './sight';
import { positionBeside, positionDocked, type CardPosition } from './card-position';

const viewport: Box = { left: 0, top: 0, right: 880, bottom: 848 };
const card = { width: 320, height: 260 };
const legend: Box = { left: 640, top: 560, right: 870, bottom: 830 };
const boxOf = ({ x, y }: CardPosition): Box => ({ left: x, top: y, right: x + card.width, bottom: y + card.height });

const spot = fc
  .record({ x: fc.integer({ min: 0, max: 880 }), y: fc.integer({ min: 0, max: 848 }) })
  .map(({ x, y }): Mark => ({ x, y, reach: 10, line: [], names: [{ left: x - 45, top: y + 12, right: x + 45, bottom: y + 30 }] }));
const road = fc
  .record({
    x: fc.integer({ min: 100, max: 780 }),
    y: fc.integer({ min: 100, max: 740 }),
    angle: fc.double({ min: 0, max: Math.PI, noNaN: true })
  })
  .map(({ x, y, angle }): Mark => {
    const line = Array.from({ length: 41 }, (_, i) => ({ x: x + (i - 20) * 12 * Math.cos(angle), y: y + (i - 20) * 12 * Math.sin(angle) }));
    return { x, y, reach: 10, line, names: [boxAround({ x, y }, 14)] };
  });

describe('the card of a place', () => {
  it('covers neither mark nor name nor controls, and stays inside the map, beside the mark or docked', () => {
    fc.assert(
      fc.property(fc.oneof(spot, road), fc.constantFrom([], [legend]), (mark, obstacles) => {
        const around = { viewport, obstacles };
        for (const at of [positionBeside(mark, card, around), positionDocked(mark, card, around)]) {
          if (!at) continue;
          const box = boxOf(at);
          for (const other of [...keepOf(mark), ...obstacles]) expect(covers(box, other, CLEARANCE)).toBe(false);
          expect(box.left >= 0 && box.top >= 0 && box.right <= viewport.right && box.bottom <= viewport.bottom).toBe(true);
          const [before, after] = [seenOf(mark, around), seenOf(mark, around, box)];
          const half = mark.line.length / 2;
          expect(after).toBeGreaterThanOrEqual(before < half ? before * 0.6 : half);
        }
      })
    );
  });

  it('always finds a free position on a wide map', () => {
    fc.assert(
      fc.property(fc.oneof(spot, road), (mark) => {
        expect(positionDocked(mark, card, { viewport, obstacles: [legend] })).not.toBeNull();
      })
    );
  });

  it('points to its mark', () => {
    const at = positionBeside({ x: 440, y: 500, reach: 10, names: [], line: [] }, card, { viewport, obstacles: [] });
    expect(at).toMatchObject({ side: 'top' });
    if (at && 'at' in at) expect(at.x + at.at).toBe(440);
  });

  it('has no position beside a mark that is out of sight', () => {
    expect(positionBeside({ x: -40, y: 500, reach: 10, names: [], line: [] }, card, { viewport, obstacles: [] })).toBeNull();
  });
});

describe('a movement of the map', () => {
  it('makes the mark visible and uncovered, with room for its card', () => {
    const outside = fc.record({ x: fc.integer({ min: -900, max: 1800 }), y: fc.integer({ min: -900, max: 1800 }) });
    fc.assert(
      fc.property(outside, ({ x, y }) => {
        const mark: Mark = { x, y, reach: 10, line: [], names: [{ left: x - 45, top: y + 12, right: x + 45, bottom: y + 30 }] };
        const around = { viewport, obstacles: [legend] };
        const by = shiftOf(mark, around, (there) => positionBeside(there, card, around) !== null);
        expect(by).not.toBeNull();
        const there = moved(mark, by!);
        expect(isClear(there, around)).toBe(true);
        expect(positionBeside(there, card, around)).not.toBeNull();
      }),
      { numRuns: 20 }
    );
  });
});
