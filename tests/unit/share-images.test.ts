/** Share images: no glyph is missing, and every line stays in its column. */
import { readFileSync } from 'node:fs';
import { Blob, Face } from 'harfbuzzjs';
import { render } from 'svelte/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { introductionIn } from '$lib/server/introduction';
import { loadReport } from '$lib/server/report';
import WideImage from '$lib/static-map/share/WideImage.svelte';
import { imageOf } from '$lib/static-map/share/contents';
import SquareImage from '$lib/static-map/share/SquareImage.svelte';
import { widthOf } from '$lib/static-map/share/text';
import { lightColours } from '../../src/routes/share/colours.server';
import { imageFonts, cutFonts } from '../../vite/fonts';

const report = loadReport();
const places = [null, ...report.places];
let drawn: Set<number>;

beforeAll(async () => {
  await cutFonts();
  const faces = ['body', 'headings', 'labels'].map(
    (face) => new Set(new Face(new Blob(readFileSync(`${imageFonts}/${face}.ttf`)), 0).collectUnicodes())
  );
  drawn = new Set([...(faces[0] ?? [])].filter((character) => faces.every((face) => face.has(character))));
});

describe.each([
  ['wide', 'zh', WideImage, 568],
  ['square', 'zh', SquareImage, 600],
  ['wide', 'en', WideImage, 568],
  ['square', 'en', SquareImage, 600]
] as const)('%s, %s', (_, language, component, edge) => {
  test.each(places.map((place) => [place?.id ?? 'the whole map', place] as const))('%s', (_id, place) => {
    const lines = introductionIn(language)
      .map(({ text }) => text)
      .join('');
    const { body } = render(component, { props: imageOf(report, place, language, lightColours(), lines) });
    expect(body).not.toMatch(/undefined|NaN|var\(--/);
    const texts = [...body.matchAll(/<text([^>]*)>(.*?)<\/text>/gs)].map(([, attributes = '', inner = '']) => ({
      attributes,
      words: inner.replaceAll(/<[^>]*>/g, '')
    }));
    const missing = texts
      .flatMap(({ words }) => Array.from(words))
      .filter((character) => /\S/.test(character) && !drawn.has(character.codePointAt(0) ?? 0));
    expect(missing.join('')).toBe('');
    for (const { attributes, words } of texts.filter(({ attributes: own }) => own.includes('font-size') && !own.includes('stroke'))) {
      const [x, size] = ['x', 'font-size'].map((name) => Number(new RegExp(` ${name}="([\\d.]+)"`).exec(attributes)?.[1]));
      expect((x ?? 0) + widthOf(words) * (size ?? 0), words).toBeLessThanOrEqual(edge);
      const y = Number(/ y="([\d.]+)"/.exec(attributes)?.[1]);
      expect(y, words).toBeLessThanOrEqual(630);
    }
  });
});
