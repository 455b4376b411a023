/** Names of roads and streets, set along them: on a street, or beside a road of the report. */
import type { Glyph } from '$lib/names';
import { PLANE_WIDTH, type PlanePoint } from '../projection';
import { bendOf, lettersAlong, pointAt, ruled, type Ruled } from './along';
import { boxAt } from './box';
import { reportRoadWidth, ROOMY, typeOf, type Candidate, type Label } from './label';
import { advance, measure, setsDownwards } from './text';

/** Least distance between two equal names, pixels. */
export const REPEAT = 350;
/** Number of positions tried along each line. */
const POSITIONS = 28;

/** A name that would bend more than this is not set there, degrees. */
const MOST_BEND = 55;
/** The same for Latin letters, which are read by whole words. */
const MOST_BEND_OF_WORDS = 30;
/** A name that would bend less than this is set straight, degrees. */
const STRAIGHT_BEND = 7;

/** `short`: used if the name is too long; `record`: the report's own name, added if there is room for both. */
type NamedLine = {
  id: string;
  name: string;
  short: string;
  record: string | null;
  line: PlanePoint[];
  crossings: PlanePoint[];
  height: number;
};

/** The part of the line inside the map: distances of its first and last point, units. */
function stretchInside(rule: Ruled, height: number): [number, number] {
  const steps = Array.from({ length: 101 }, (_, i) => (rule.length * i) / 100);
  const inside = steps.filter((distance) => {
    const [x, y] = pointAt(rule, distance);
    return x >= 0 && x <= PLANE_WIDTH && y >= 0 && y <= height;
  });
  return [inside[0] ?? 0, inside.at(-1) ?? 0];
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** A name that hardly bends becomes one straight line of text, unless it runs downwards. */
function settled(
  glyphs: Glyph[],
  anchor: PlanePoint,
  scale: number,
  text: string,
  size: number,
  width: number
): Omit<Candidate, 'cost' | 'size' | 'lines'> {
  const [ax, ay] = [anchor[0] * scale, anchor[1] * scale];
  const [x, y] = [mean(glyphs.map((glyph) => glyph.x)), mean(glyphs.map((glyph) => glyph.y))];
  const turn = mean(glyphs.map((glyph) => glyph.turn));
  const [first, last] = [glyphs[0], glyphs.at(-1)];
  const heading = first && last ? (Math.atan2(last.y - first.y, last.x - first.x) * 180) / Math.PI : turn;
  if (bendOf(glyphs) < STRAIGHT_BEND && Math.abs(heading - turn) < 45) {
    return { anchor, dx: x - ax, dy: y - ay, turn, glyphs: null, boxes: [boxAt(x, y, width + 4, size * 1.2, turn)] };
  }
  const characters = [...text];
  const boxes = glyphs.map((glyph, i) => boxAt(glyph.x, glyph.y, (advance(characters[i] ?? '') + 0.1) * size, size * 1.2, glyph.turn));
  return { anchor, dx: 0, dy: 0, turn: 0, glyphs: glyphs.map((glyph) => ({ ...glyph, x: glyph.x - ax, y: glyph.y - ay })), boxes };
}

/** Cost of leaving out the report's own name; shortening the name costs twice as much. */
const WITHOUT_RECORD = 1.5;

/** The text along the line: both names if they fit, else one. */
function textsOf({ name, short, record }: NamedLine, mapWidth: number): { text: string; lines: string[] | null; cost: number }[] {
  const isRoomy = record !== null && mapWidth >= ROOMY;
  const both = `${name} ${record}`;
  return [
    ...(isRoomy ? [{ text: both, lines: [both], cost: 0 }] : []),
    { text: name, lines: null, cost: isRoomy ? WITHOUT_RECORD : 0 },
    ...(short === name ? [] : [{ text: short, lines: [short], cost: 2 * WITHOUT_RECORD }])
  ];
}

/** Null for a line outside of the map. */
export function lineLabel(kind: 'road' | 'street', named: NamedLine, pick: Pick<Label, 'place' | 'role'>): Label | null {
  const rule = ruled(named.line);
  const [from, to] = stretchInside(rule, named.height);
  if (to === from) return null;
  const stops = Array.from({ length: POSITIONS }, (_, i) => {
    const part = (i + 0.5) / POSITIONS;
    const at = from + (to - from) * part;
    const anchor = pointAt(rule, at);
    return { part, at, anchor, crossings: named.crossings.map(([x, y]) => Math.hypot(x - anchor[0], y - anchor[1])) };
  });
  const offers = (mapWidth: number) => {
    const scale = mapWidth / PLANE_WIDTH;
    const { size, spacing } = typeOf(kind, mapWidth);
    const beside = reportRoadWidth(1.05) / 2 + size * 0.62 + 1;
    return textsOf(named, mapWidth).flatMap(({ text, lines, cost }) => {
      const width = measure(text, spacing) * size;
      const reach = width / 2 / scale;
      const roomy = stops.filter(({ at }) => at - reach >= from && at + reach <= to);
      return roomy.flatMap(({ part, at, anchor, crossings }) => {
        const crossed = crossings.filter((distance) => distance < reach + 4 / scale).length;
        return (kind === 'road' ? [-beside, beside] : [0]).map((offset) => {
          const floor = cost + crossed + 1.2 * Math.abs(part - 0.5) + (offset > 0 ? 0.4 : 0);
          const make = (): Candidate | null => {
            const glyphs = lettersAlong(rule, scale, at * scale, { text, size, spacing, offset });
            if (!glyphs || bendOf(glyphs) > (setsDownwards(text) ? MOST_BEND : MOST_BEND_OF_WORDS)) return null;
            return { ...settled(glyphs, anchor, scale, text, size, width), lines, size, cost: floor + bendOf(glyphs) / 25 };
          };
          return { floor, make };
        });
      });
    });
  };
  const times = (mapWidth: number) => Math.max(1, Math.round(((to - from) * mapWidth) / PLANE_WIDTH / (REPEAT * 1.3)));
  return { id: `${kind}-${named.id}`, kind, text: named.name, ranks: [], ...pick, must: kind === 'road', offers, times };
}
