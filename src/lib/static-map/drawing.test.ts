import { describe, expect, it } from 'vitest';
import { piecesOf } from '$lib/geography/network';
import { pointOn, type Bezier } from '$lib/geography/smooth';
import type { Bounds, LngLat } from '$lib/report/schema';
import { loadReport } from '$lib/server/report';
import { PLANE_WIDTH, projectionOf, type PlanePoint } from './projection';
import { glyphAttributes } from './labels/glyphs';
import { pathOf } from './path';

const view: Bounds = [113.7, 34.76, 113.75, 34.8];
const projection = projectionOf(view);

describe('projectionOf', () => {
  it('puts the corners of the view on the corners of the map', () => {
    const [left, top] = projection.at([view[0], view[3]]);
    const [right, bottom] = projection.at([view[2], view[1]]);
    [left, top, right - PLANE_WIDTH, bottom - projection.height].forEach((value) => expect(value).toBeCloseTo(0, 6));
    expect(projection.ratio).toBeCloseTo(PLANE_WIDTH / projection.height, 12);
  });

  it('agrees with the live map, fitted to the same view without padding', () => {
    // MapLibre: 512 px for the world at zoom 0; zoom = log2 of the smaller of the two scales; centre in the middle.
    const world = ([lng, lat]: LngLat): PlanePoint => [
      (180 + lng) / 360,
      (180 - (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))) / 360
    ];
    const [nw, se] = [world([view[0], view[3]]), world([view[2], view[1]])];
    const point: LngLat = [113.7206, 34.7736];
    for (const [width, height] of [
      [840, 850],
      [768, 460],
      [390, 350],
      [320, 300]
    ] as const) {
      // prettier-ignore
      const scale = 512 * 2 ** Math.log2(Math.min(width / (se[0] - nw[0]), height / (se[1] - nw[1])) / 512);
      const middle: PlanePoint = [(nw[0] + se[0]) / 2, (nw[1] + se[1]) / 2];
      const live = world(point).map((value, i) => (value - middle[i]!) * scale + [width, height][i]! / 2);
      const fit = Math.min(width, height * projection.ratio);
      const [x, y] = projection.at(point);
      expect((x / PLANE_WIDTH) * fit + (width - fit) / 2).toBeCloseTo(live[0]!, 6);
      expect((y / projection.height) * (fit / projection.ratio) + (height - fit / projection.ratio) / 2).toBeCloseTo(live[1]!, 6);
    }
  });

  it('measures metres on the ground', () => {
    // One degree of latitude is about 111 km: a hundredth of it, 1.1 km.
    const [, y1] = projection.at([113.72, 34.77]);
    const [, y2] = projection.at([113.72, 34.78]);
    expect(projection.units(1109, 34.775) / (y1 - y2)).toBeCloseTo(1, 2);
  });
});

/** An independent parser of path data: absolute cubic pieces from `M`, `l`, `q`, `c`, `z`. */
function parse(data: string): [PlanePoint, PlanePoint, PlanePoint, PlanePoint][] {
  const found: [PlanePoint, PlanePoint, PlanePoint, PlanePoint][] = [];
  let at: PlanePoint = [0, 0];
  for (const [, command, list = ''] of data.matchAll(/([Mlqcz])([^Mlqcz]*)/g)) {
    const numbers = (list.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    if (command === 'M') at = [numbers[0]!, numbers[1]!];
    if (command === 'M' || command === 'z') continue;
    const [from] = [at];
    const move = (i: number): PlanePoint => [from[0] + numbers[i]!, from[1] + numbers[i + 1]!];
    at = move(numbers.length - 2);
    /** A cubic has its control points two thirds of the way to that of the same quadratic curve (SVG 2, 9.3.7). */
    const twoThirds = (end: PlanePoint): PlanePoint => {
      const [x, y] = move(0);
      return [end[0] + (2 * (x - end[0])) / 3, end[1] + (2 * (y - end[1])) / 3];
    };
    if (command === 'l') found.push([from, from, at, at]);
    else found.push(command === 'c' ? [from, move(0), move(2), at] : [from, twoThirds(from), twoThirds(at), at]);
  }
  return found;
}

describe('pathOf', () => {
  const { network } = loadReport();

  it('draws every road within 1.5 units of its position: 0.6 pixels where the map is 800 px wide', () => {
    for (const road of network.roads) {
      const pieces = piecesOf(network, road);
      const drawn = parse(pathOf(pieces, projection, road.closed));
      expect(drawn).toHaveLength(pieces.length);
      pieces.forEach((piece, i) => {
        for (const t of [0, 0.25, 0.5, 0.75, 1]) {
          const [x, y] = projection.at(pointOn(piece, t));
          // A flat piece is a line with another parameter speed: only the distance of the point from the line matters.
          expect(Math.min(...samples(drawn[i]!).map(([px, py]) => Math.hypot(px - x, py - y))), road.id).toBeLessThan(1.5);
        }
      });
    }
  });

  it('closes rings, and gives an empty path for an empty line', () => {
    const ring = network.roads.find((road) => road.closed)!;
    expect(pathOf(piecesOf(network, ring), projection, true).endsWith('z')).toBe(true);
    expect(pathOf([], projection)).toBe('');
  });

  it('is a short string', () => {
    const all = network.roads.map((road) => pathOf(piecesOf(network, road), projection)).join('');
    expect(all.length / Object.keys(network.nodes).length).toBeLessThan(40);
  });
});

function samples(piece: [PlanePoint, PlanePoint, PlanePoint, PlanePoint]): PlanePoint[] {
  const [from, , , to] = piece;
  const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) * 4) + 20;
  return Array.from({ length: steps + 1 }, (_, i) => pointOn(piece as Bezier, i / steps));
}

describe('glyphAttributes', () => {
  it('rotates a name about its own centre', () => {
    const [size, turn] = [10, 30];
    const attributes = glyphAttributes(
      { x: 0, y: 0, dx: 20, dy: -8, turn, size, lines: null, glyphs: null, breakpoints: [0], overlaps: false },
      ['x']
    );
    expect(attributes['transform']).toBe(`rotate(${turn})`);
    // From the start of the base line to the middle, then rotated about the anchor as SVG does.
    const [x, y] = [Number(attributes['x']), Number(attributes['y']) - 0.36 * size];
    const [sin, cos] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
    expect(cos * x - sin * y).toBeCloseTo(20, 0);
    expect(sin * x + cos * y).toBeCloseTo(-8, 0);
  });
});
