import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatted, speedPart, withPart } from '../document';
import { missed } from '../goals';
import type { Speed } from '../result';
import { scalePart } from '../scale/document';
import type { Scale } from '../scale/run';

const kept = JSON.parse(readFileSync('docs/performance.json', 'utf8')) as { speed?: Speed; scale?: Scale };
const document = readFileSync('docs/performance.md', 'utf8');

const made: Speed = {
  date: '2026-11-26',
  machine: { processor: 'a processor', cores: 2, memoryGB: 8, node: 'v20.0.0', browser: '150' },
  load: [0.1, 0.2],
  runs: 7,
  profiles: { slow: { home: { fcp: 1210, ready: 900 }, plain: { fcp: 1000 }, maplibre: { ready: 1000 } } }
};

test('every figure of the document comes from the measured results', async () => {
  const speed = kept.speed ? withPart(document, 'speed', speedPart(kept.speed)) : document;
  const scale = kept.scale ? withPart(speed, 'scale', scalePart(kept.scale)) : speed;
  expect(await formatted(scale)).toBe(document);
});

test('a goal is missed when its ratio is above the limit, and not when it was not measured', () => {
  expect(missed(made).map(({ figure, profile }) => [figure, profile])).toEqual([['fcp', 'slow']]);
});

test('a run on a busy machine says that the machine was busy', () => {
  expect(speedPart(made)).not.toContain('not to be trusted');
  expect(speedPart({ ...made, load: [0.1, 9] })).toContain('not to be trusted');
});

test('a document that lacks the generated part is refused', () => {
  expect(() => withPart('# Performance', 'speed', '')).toThrow('speed');
});
