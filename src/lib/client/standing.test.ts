import { describe, expect, it } from 'vitest';
import { standing } from './standing';

const frame = { left: 0, top: 0, right: 880, bottom: 848 };
const card = { width: 300, height: 220 };

describe('the card of a place', () => {
  it('stands above a place with room there, past its area', () => {
    const { x, y } = standing({ x: 440, y: 500 }, 100, card, frame);
    expect(x).toBe(440 - card.width / 2);
    expect(y + card.height).toBeLessThan(500 - 100);
  });

  it('stands below a place at the top', () => {
    expect(standing({ x: 440, y: 120 }, 60, card, frame).y).toBeGreaterThan(180);
  });

  it.each([
    ['top left', 5, 5],
    ['top right', 875, 5],
    ['bottom left', 5, 843],
    ['bottom right', 875, 843],
    ['outside', -400, 2000]
  ])('never leaves the frame: %s', (_, x, y) => {
    const corner = standing({ x, y }, 130, card, frame);
    expect(corner.x).toBeGreaterThanOrEqual(0);
    expect(corner.y).toBeGreaterThanOrEqual(0);
    expect(corner.x + card.width).toBeLessThanOrEqual(frame.right);
    expect(corner.y + card.height).toBeLessThanOrEqual(frame.bottom);
  });

  it('keeps off what the page covers', () => {
    expect(standing({ x: 440, y: 300 }, 20, card, { ...frame, top: 100 }).y).toBeGreaterThan(320);
  });

  it('does not cover the middle of a place where nothing fits', () => {
    const { x } = standing({ x: 400, y: 150 }, 140, card, { left: 0, top: 0, right: 768, bottom: 300 });
    expect(x > 400 || x + card.width < 400).toBe(true);
  });
});
