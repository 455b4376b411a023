/** The names of the live map's first view, compared with the static map. */
import { describe, expect, it } from 'vitest';
import { mercatorBox, toMercator } from '../../src/lib/geography/mercator';
import { firstViewOf, plannedFeatures } from '../../src/lib/map/planned';
import type { NamePosition, PlannedName } from '../../src/lib/names';
import { loadReport } from '../../src/lib/server/report';
import { plannedNames } from '../../src/lib/static-map/drawn';

const report = loadReport();
const { view } = report.site;
const box = mercatorBox(view);
const ratio = box.width / box.height;

const plans = { zh: plannedNames(report, 'zh'), en: plannedNames(report, 'en') };
/** The text of a name at a position. */
const written = ({ text }: PlannedName, { lines }: NamePosition): string => (lines ?? [text]).join('\n');

/** Sizes as wide as the breakpoint, halfway to the next, and wider than the view. */
const sizes = (['zh', 'en'] as const).flatMap((language) =>
  plans[language].widths.flatMap((width, breakpoint, widths) => {
    const halfway = (width + (widths[breakpoint + 1] ?? width * 1.2)) / 2;
    return [
      { language, breakpoint, size: { width, height: 2 * width } },
      { language, breakpoint, size: { width: halfway, height: halfway } },
      { language, breakpoint, size: { width: 3 * width, height: (width + 1) / ratio } }
    ];
  })
);

describe.each(sizes)(
  'in $language, breakpoint $breakpoint on a map of $size.width by $size.height px',
  ({ language, breakpoint, size }) => {
    const plan = plans[language];
    const first = firstViewOf(plan, view, size);
    const { features: all } = plannedFeatures(first, report.site.levels.length);
    const features = all.flatMap(({ geometry, properties }) => ('signs' in properties ? [] : [{ geometry, properties }]));
    const planned = plan.names.flatMap((name) =>
      name.positions.filter(({ breakpoints }) => breakpoints.includes(breakpoint)).map((position) => ({ name, position }))
    );

    it('has every name of the static map, in full', () => {
      expect(planned.length).toBeGreaterThan(10);
      expect(features.map(({ properties }) => properties.label).join('')).toBe(
        planned.map(({ name, position }) => written(name, position)).join('')
      );
    });

    it('anchors them where the static map does', () => {
      const hung = features.map(({ geometry, properties }) => {
        const [x, y] = toMercator([geometry.coordinates[0]!, geometry.coordinates[1]!]);
        return `${properties.label} ${(((x - box.x) / box.width) * 100).toFixed(2)} ${(((y - box.y) / box.height) * 100).toFixed(2)}`;
      });
      const expected = planned.flatMap(({ name, position }) => {
        const { x, y, glyphs } = position;
        const text = written(name, position);
        return (glyphs ? [...text] : [text]).map((label) => `${label} ${x.toFixed(2)} ${y.toFixed(2)}`);
      });
      expect(hung).toEqual(expected);
    });

    it('offsets and rotates them as the static map does', () => {
      // MapLibre rotates the offset with the text, and measures it in ems.
      const middles = features.map(({ properties: { turn, size, offset } }) => {
        const [sin, cos] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
        return [size * (cos * offset[0] - sin * offset[1]), size * (sin * offset[0] + cos * offset[1]), turn];
      });
      const expected = planned.flatMap(({ name, position: { dx, dy, turn, size, glyphs } }) => {
        const radians = (turn * Math.PI) / 180;
        const after = (name.spacing * size) / 2;
        return glyphs
          ? glyphs.map((glyph) => [glyph.x, glyph.y, glyph.turn])
          : [[dx - Math.cos(radians) * after, dy - Math.sin(radians) * after, turn]];
      });
      expect(middles.flat()).toHaveLength(expected.flat().length);
      middles.flat().forEach((value, i) => expect(value).toBeCloseTo(expected.flat()[i]!, 6));
    });

    it('shows them around the zoom the map opens at', () => {
      const pixels = Math.min(size.width, size.height * ratio);
      const opens = Math.log2(pixels / (box.width * 512));
      const [from, to] = first.zooms;
      expect(from).toBeLessThan(opens);
      expect(to).toBeGreaterThan(opens);
      expect(to - from).toBeLessThanOrEqual(0.75 + 1e-9);
    });
  }
);
