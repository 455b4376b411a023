import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

async function streetClasses(folder: string): Promise<Set<string>> {
  vi.stubEnv('GEO_DIR', folder);
  vi.resetModules();
  const { loadPages } = await import('./report');
  return new Set(loadPages().flatMap(({ network }) => network.roads.map((road) => road.class)));
}

test('a report without streets gets a graticule', async () => {
  expect(await streetClasses('tests/fixtures/plain')).toEqual(new Set(['graticule']));
});

test('a report with streets gets no graticule', async () => {
  expect(await streetClasses('geo')).not.toContain('graticule');
});
