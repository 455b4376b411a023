import { describe, expect, it } from 'vitest';
import { messages } from '$lib/messages';
import { loadReport } from '$lib/server/report';
import type { NamePosition, PlannedName } from '$lib/names';
import { PLANE_WIDTH, projectionOf } from './projection';
import { typeOf } from './labels/label';
import { signsAt } from './labels/glyphs';
import { advance } from './labels/text';
import { BREAKPOINTS, breakpointClass } from './labels/breakpoints';
import { planLabels } from './labels/plan';
import { sceneOf } from './scene';
import { sheetOf } from './sheet';

const report = loadReport();

type Point = [number, number];
/** Corners of the box of a name, or of one of its letters. */
type Quad = Point[];

/** The bare box of the text, without the padding that the placement adds. */
function quad(x: number, y: number, width: number, height: number, degrees: number): Quad {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const corners: Point[] = [[-1, -1], [1, -1], [1, 1], [-1, 1]]; // prettier-ignore
  return corners.map(([sx, sy]) => {
    const [dx, dy] = [(sx * width) / 2, (sy * height) / 2];
    return [x + dx * cos - dy * sin, y + dx * sin + dy * cos];
  });
}

/** Width of a letter, em: Latin letters as narrow as most of them are. */
const wide = (letter: string): number => (/[ \u00a0]/.test(letter) ? 0.22 : /[!-~]/.test(letter) ? 0.5 : 1);

function quadsOf(
  label: PlannedName,
  { x, y, dx, dy, turn, size, lines, glyphs, signs: hasSigns }: NamePosition,
  width: number,
  ratio: number
): Quad[] {
  const [ax, ay] = [(x / 100) * width, (y / 100) * width * ratio];
  const written = lines ?? [label.text];
  const letters = [...written.join('')];
  if (glyphs)
    return glyphs.map((glyph, i) => quad(ax + glyph.x, ay + glyph.y, size * 0.95 * wide(letters[i] ?? ''), size * 0.95, glyph.turn));
  const signs = signsAt(label, { x, y, dx, dy, turn, size, lines, glyphs, breakpoints: [], overlaps: false, ...(hasSigns && { signs: hasSigns }) }, report.site.levels.length); // prettier-ignore
  const under = signs ? [quad(ax + signs.x + signs.width / 2, ay + signs.y + signs.height / 2, signs.width, signs.height, 0)] : [];
  const text = written.map((line, row) => {
    const em = [...line].reduce((sum, letter) => sum + wide(letter) * (1 + typeOf(label.kind, width).spacing), 0);
    return quad(ax + dx, ay + dy + (row - (written.length - 1) / 2) * 1.2 * size, (em - 0.05) * size, size * 0.95, turn);
  });
  return [...text, ...under];
}

/** Whether two convex shapes overlap: clip one by the other (Sutherland-Hodgman) and see if anything is left. */
function share(a: Quad, b: Quad): boolean {
  let rest = a;
  b.forEach(([x1, y1], i) => {
    const [x2, y2] = b[(i + 1) % b.length]!;
    const side = ([x, y]: Point) => (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
    rest = rest.flatMap((p, j) => {
      const q = rest[(j + 1) % rest.length]!;
      const [sp, sq] = [side(p), side(q)];
      const cut: Point = [p[0] + ((q[0] - p[0]) * sp) / (sp - sq), p[1] + ((q[1] - p[1]) * sp) / (sp - sq)];
      return sp >= 0 ? (sq >= 0 ? [p] : [p, cut]) : sq >= 0 ? [cut] : [];
    });
  });
  const area = rest.reduce((sum, [x, y], i) => sum + x * rest[(i + 1) % rest.length]![1] - rest[(i + 1) % rest.length]![0] * y, 0);
  return Math.abs(area) > 0.5;
}

/** Each breakpoint at its own width, and halfway to the next. */
const widths = BREAKPOINTS.flatMap((width, breakpoint) => [[breakpoint, width], [breakpoint, Math.round((width + (BREAKPOINTS[breakpoint + 1] ?? width * 1.2)) / 2)]] as const); // prettier-ignore

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  const scene = sceneOf(report, projectionOf(report.site.view), language);
  const { approximately } = messages[language].map;
  const labels = planLabels(scene, approximately);

  const shownOn = (breakpoint: number, width: number) =>
    labels.flatMap((label) =>
      label.positions
        .filter((position) => position.breakpoints.includes(breakpoint) && !position.overlaps)
        .map((position) => ({ label, quads: quadsOf(label, position, width, scene.projection.height / PLANE_WIDTH) }))
    );

  describe.each(widths)('breakpoint %i at %i px', (breakpoint, width) => {
    it('no two names overlap', () => {
      const shown = shownOn(breakpoint, width);
      expect(shown.length).toBeGreaterThan(8);
      const clashes = shown.flatMap((one, i) =>
        shown
          .slice(i + 1)
          .filter((other) => one.quads.some((a) => other.quads.some((b) => share(a, b))))
          .map((other) => `${one.label.text} / ${other.label.text}`)
      );
      expect(clashes).toEqual([]);
    });

    it('no name is cut off at the edge of the map', () => {
      const height = (width * scene.projection.height) / PLANE_WIDTH;
      const cut = shownOn(breakpoint, width).filter(({ quads }) =>
        quads.flat().some(([x, y]) => x < 0 || y < 0 || x > width || y > height)
      );
      expect(cut.map(({ label }) => label.text)).toEqual([]);
    });

    it('no name overlaps a road of the report', () => {
      const scale = width / PLANE_WIDTH;
      const isOn = (name: Quad, line: Point[]) =>
        line.slice(1).some(([bx, by], i) => {
          const [ax, ay] = line[i]!;
          const [length, angle] = [Math.hypot(bx - ax, by - ay) * scale, (Math.atan2(by - ay, bx - ax) * 180) / Math.PI];
          return share(name, quad(((ax + bx) / 2) * scale, ((ay + by) / 2) * scale, length, 4, angle));
        });
      const shown = shownOn(breakpoint, width);
      const over = shown.flatMap(({ label, quads }) =>
        scene.roads.filter(({ line }) => quads.some((name) => isOn(name, line))).map((road) => `${label.text} on ${road.name}`)
      );
      expect(over).toEqual([]);
    });
  });

  describe('the labels', () => {
    // On a phone there is no room for all English names with their signs: some only show when they are picked.
    const least = { zh: 386, en: 480 }[language];
    it(`of all places in view are shown at every breakpoint from ${least} px on`, () => {
      const must = labels.filter(({ kind }) => kind === 'road' || kind === 'spot');
      expect(must).toHaveLength(scene.roads.length + scene.spots.filter(({ at: [x] }) => x > 0).length);
      const from = BREAKPOINTS.findIndex((width) => width === least);
      const missing = must.flatMap(({ text, positions }) =>
        BREAKPOINTS.slice(from).flatMap((width, i) =>
          positions.some((position) => !position.overlaps && position.breakpoints.includes(from + i)) ? [] : [`${text} at ${width}`]
        )
      );
      expect(missing).toEqual([]);
    });

    it('of any picked place can be shown at every breakpoint', () => {
      for (const { text, positions, place } of labels.filter(({ role }) => role !== null)) {
        expect(place).not.toBeNull();
        BREAKPOINTS.forEach((_, breakpoint) =>
          expect(
            positions.some(({ breakpoints }) => breakpoints.includes(breakpoint)),
            `${text} on ${breakpoint}`
          ).toBe(true)
        );
      }
    });

    it('have a sign for each award if there is room, one sign and a count on a phone, and none without awards', () => {
      const awards = (place: string) => report.awards.filter(({ community }) => community === place).length;
      for (const { place, ranks = [], positions } of labels.filter(({ kind }) => kind === 'spot')) {
        expect(ranks, place ?? '').toHaveLength(awards(place ?? ''));
        for (const { signs, breakpoints, overlaps } of positions) {
          if (ranks.length < 2) expect(signs).toBe(ranks.length ? 'row' : undefined);
          else if (breakpoints.some((breakpoint) => BREAKPOINTS[breakpoint]! < 480)) expect(signs).toBe('count');
          else if (!overlaps && language === 'zh') expect(signs, `${place} on ${breakpoints}`).toBe('row');
        }
      }
    });

    it('keep the distances of their letters on a bend', () => {
      const curved = labels.flatMap(({ text, positions }) =>
        positions.flatMap((at) => (at.glyphs ? [{ text, ...at, glyphs: at.glyphs }] : []))
      );
      expect(curved.length).toBeGreaterThan(5);
      const crowded = curved.flatMap(({ text, lines, glyphs, size, breakpoints }) => {
        const letters = [...(lines?.join('') ?? text)];
        return glyphs.slice(1).flatMap(({ x, y }, i) => {
          const [left, right] = [letters[i]!, letters[i + 1]!];
          const distance = Math.hypot(x - glyphs[i]!.x, y - glyphs[i]!.y) / ((advance(left) + advance(right)) / 2) / size;
          return distance > 0.88 ? [] : [`${left}${right} of ${text} on ${breakpoints}: ${distance.toFixed(2)}`];
        });
      });
      expect(crowded).toEqual([]);
    });

    it('mark positions of low confidence', () => {
      const guessed = scene.spots.filter(({ confidence }) => confidence === 'low').map(({ id }) => id);
      for (const { place, text } of labels.filter(({ kind }) => kind === 'spot'))
        expect(text.startsWith(approximately)).toBe(guessed.includes(place ?? ''));
    });

    it('are placed the same way every time', () => {
      expect(planLabels(sceneOf(report, projectionOf(report.site.view), language), approximately)).toEqual(labels);
    });
  });
});

it('the names of one breakpoint are shown at a time', () => {
  const rules = [...sheetOf().matchAll(/@container static-map ([^{]*)\{\.static-map \.([a-z])\{/g)].map(([, condition, name]) => [
    name,
    Number(/min-width:([\d.]+)px/.exec(condition!)?.[1] ?? 0),
    Number(/max-width:([\d.]+)px/.exec(condition!)?.[1] ?? Infinity)
  ]);
  const expected = BREAKPOINTS.map((width, breakpoint) => [
    breakpointClass(breakpoint),
    breakpoint === 0 ? 0 : width,
    (BREAKPOINTS[breakpoint + 1] ?? Infinity) - 0.02
  ]);
  expect(rules).toEqual(expected);
});
