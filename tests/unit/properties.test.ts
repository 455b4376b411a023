/** Properties of any text, any passage and any position, not only of known reports. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromMercator, toMercator } from '$lib/geography/mercator';
import { pinLinks, searchLinks } from '$lib/map-links';
import { locate } from '$lib/report/quotes';
import { runs, segments } from '$lib/report/runs';
import { selectorOf } from '$lib/report/selector';
import type { Passage, Span } from '$lib/report/report';
import { passageOf, readingText, wordsOf, type ReadingText } from '$lib/report/text';

/** Few letters, so that they repeat; some of two UTF-16 units; sentence ends, and lines without one (page breaks). */
const letter = fc.constantFrom('路', '社', '区', 'a', ' ', '𠮷', '😀', '。', '\n', '\n\n', '”', '\t');
const text = fc.array(letter, { minLength: 1, maxLength: 60 }).map((letters) => letters.join(''));
const reading = text.map((file) => readingText(file, new Map())).filter(({ blocks }) => blocks.length > 0);

/** Code points within one block of the reading text, and its end. */
function edgesOf({ joined, ranges }: ReadingText, block: number): number[] {
  const { from = 0, to = 0 } = ranges[block] ?? {};
  const edges = [from];
  for (const character of joined.slice(from, to)) edges.push((edges.at(-1) ?? 0) + character.length);
  return edges;
}

const passageIn = reading.chain((one) =>
  fc.nat(one.blocks.length - 1).chain((block) => {
    const edges = edgesOf(one, block);
    return fc
      .tuple(fc.nat(edges.length - 1), fc.nat(edges.length - 1))
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => ({ reading: one, range: { from: edges[Math.min(a, b)] ?? 0, to: edges[Math.max(a, b)] ?? 0 } }));
  })
);

test('every character of the reading text is the character of the file at its offset', () => {
  fc.assert(
    fc.property(reading, ({ joined, offsets, codePoints }) => {
      expect(offsets).toHaveLength(joined.length);
      let unit = 0;
      for (const character of joined) {
        if (character !== '\n') expect(codePoints[offsets[unit] ?? -1]).toBe(character);
        unit += character.length;
      }
    })
  );
});

test('the passage of a range has its text, in ordered spans that do not touch', () => {
  fc.assert(
    fc.property(passageIn, ({ reading: one, range }) => {
      const passage = passageOf(one, range);
      expect(wordsOf(one.codePoints, passage)).toBe(one.joined.slice(range.from, range.to));
      passage.forEach(({ start, end }, i) => {
        expect(start).toBeLessThan(end);
        if (i > 0) expect(start).toBeGreaterThan(passage[i - 1]!.end);
      });
    })
  );
});

test('a selector finds the passage it was made for, and no other', () => {
  fc.assert(
    fc.property(passageIn, ({ reading: one, range }) => {
      expect(locate(one, selectorOf(one, range))).toEqual({ passage: passageOf(one, range) });
    })
  );
});

const spanIn = (passage: Passage): fc.Arbitrary<Span> => {
  const offsets = passage.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i));
  return fc.tuple(fc.constantFrom(...offsets), fc.integer({ min: 1, max: 6 })).map(([start, length]) => ({ start, end: start + length }));
};

test('runs have every character of a passage once and in order, for any overlap of names, “sic” spans and cuts', () => {
  const cut = passageIn.chain(({ reading: one, range }) => {
    const passage = passageOf(one, range);
    const spans = fc.array(
      spanIn(passage).map((span) => [span]),
      { maxLength: 4 }
    );
    const cuts = spans.map((found) => found.flat().flatMap(({ start, end }) => [start, end]));
    return fc.record({ codePoints: fc.constant(one.codePoints), passage: fc.constant(passage), names: spans, sic: spans, cuts });
  });
  fc.assert(
    fc.property(cut, ({ codePoints, passage, names, sic, cuts }) => {
      const report: Parameters<typeof runs>[0] = {
        text: codePoints.join(''),
        mentions: names.map((spans, i) => ({ place: `place-${i}`, spans })),
        sic: sic.map((spans) => ({ note: { zh: '原文如此' }, spans }))
      };
      const cutUp = runs(report, passage, cuts);
      expect(cutUp.map((run) => run.text).join('')).toBe(wordsOf(codePoints, passage));
      expect(cutUp.filter(({ join }) => join)).toHaveLength(passage.length - 1);
      expect(segments(report, passage, new Set(cuts)).flatMap((segment) => segment.runs)).toEqual(cutUp);
      cutUp.forEach(({ start }, i) => i > 0 && expect(start).toBeGreaterThanOrEqual(cutUp[i - 1]!.end));
    })
  );
});

test('a position survives the round trip through the plane', () => {
  const position = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -85, max: 85, noNaN: true }));
  fc.assert(
    fc.property(position, ([lng, lat]) => {
      const [x, y] = fromMercator(toMercator([lng, lat]));
      expect(x).toBeCloseTo(lng, 9);
      expect(y).toBeCloseTo(lat, 9);
    })
  );
});

test('links to other maps are valid addresses for any name of a place, and keep that name', () => {
  const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).filter((words) => words.isWellFormed());
  const point = fc.tuple(fc.double({ min: 73, max: 135, noNaN: true }), fc.double({ min: 18, max: 53, noNaN: true }));
  fc.assert(
    fc.property(name, point, fc.boolean(), (words, at, inChina) => {
      const [found, pinned] = [searchLinks({ name: words }), pinLinks({ name: words, point: at, inChina })];
      for (const address of [...Object.values(found), ...Object.values(pinned)]) {
        expect(address).not.toMatch(/[\s"<>]/);
        expect(new URL(address).href).toBeTruthy();
      }
      expect(decodeURIComponent(found.amap)).toContain(words);
    })
  );
});
