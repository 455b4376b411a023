import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromUrl, next, nothingSelected as nothing, toUrl, type Action, type Selection, type Site } from './selection';

const report: Site['report'] = {
  site: { roles: [{ id: 'communities' }, { id: 'roads' }], levels: [{ id: 'town' }, { id: 'county' }] },
  honours: [{ id: 'garden', level: 'town' }],
  awards: [{ community: 'east', honour: 'garden' }],
  places: [
    { id: 'east', kind: 'community', role: 'communities' },
    { id: 'river-road', kind: 'road', role: 'roads' },
    { id: 'hall', kind: 'site' }
  ],
  topics: ['gardens', 'roads']
};
const homes = ['https://example.org/', 'https://example.org/news/map/', 'https://example.org/news/map/en/'];
const site = fc
  .record({ home: fc.constantFrom(...homes), path: fc.constantFrom('', 'part-2/') })
  .map(({ home, path }): Site => ({ home, path, report, stops: 6 }));

const place = fc.constantFrom(...report.places.map(({ id }) => id));
const index = fc.nat({ max: 5 });
const filter = fc.record({
  hidden: fc.subarray(report.site.roles.map(({ id }) => id)),
  honour: fc.constantFrom(null, 'town', 'county', 'garden')
});
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ type: fc.constant('open' as const), place }),
  fc.record({ type: fc.constant('open' as const), place, excerpt: index }),
  fc.constant({ type: 'close' as const }),
  fc.record({ type: fc.constant('excerpt' as const), index }),
  fc.record({ type: fc.constant('long' as const), open: fc.boolean() }),
  fc.record({ type: fc.constant('set' as const), values: fc.record({ reading: fc.constant({ start: 3, end: 9 }) }) }),
  fc.record({ type: fc.constant('topic' as const), topic: fc.constantFrom(null, ...report.topics) }),
  fc.record({ type: fc.constant('sentence' as const), index }),
  fc.record({ type: fc.constant('set' as const), values: fc.record({ followed: fc.constantFrom(null, '', 'first', 'second') }) }),
  fc.record({ type: fc.constant('stop' as const), stop: fc.constantFrom(null, 1, 6), span: fc.constantFrom(null, { start: 3, end: 9 }) }),
  fc.record({ type: fc.constant('set' as const), values: fc.record({ filter }) })
);
test('after any sequence of actions the selection is valid', () => {
  fc.assert(
    fc.property(fc.array(action), (actions) => {
      const { place: open, excerpt, long, topic, sentence } = actions.reduce(next, nothing);
      if (topic === null) expect(sentence).toBeNull();
      if (open === null) expect({ excerpt, long }).toEqual({ excerpt: 0, long: false });
      else expect(report.places.map(({ id }) => id)).toContain(open);
    })
  );
});

test('any selection survives the round trip through its address', () => {
  fc.assert(
    fc.property(site, fc.array(action), (at, actions) => {
      const selection = actions.reduce(next, nothing);
      const { place: open, long, topic, filter: shown, stop } = fromUrl(toUrl(selection, at), at);
      expect({ open, long, topic, shown, stop }).toEqual({
        open: selection.place,
        long: selection.long,
        topic: selection.topic,
        shown: selection.filter,
        stop: selection.stop
      });
      expect(toUrl(selection, at).href.startsWith(at.home)).toBe(true);
    })
  );
});

test('actions do not change the selection they are given', () => {
  fc.assert(
    fc.property(fc.array(action), action, (actions, last) => {
      const before = actions.reduce(next, nothing);
      const copy = structuredClone(before);
      next(before, last);
      expect(before).toEqual(copy);
    })
  );
});

test('closing changes nothing while no place is open, and ends the passage that was read from its card otherwise', () => {
  const reading = { start: 1, end: 3 };
  const none: Selection = { ...nothing, reading };
  expect(next(none, { type: 'close' })).toEqual(none);
  const open: Selection = { ...none, place: 'east' };
  expect(next(open, { type: 'close' })).toMatchObject({ place: null, reading: null });
  expect(next({ ...open, stop: 2 }, { type: 'close' })).toMatchObject({ place: null, stop: 2, reading });
});

test('a topic or a stop replaces a chosen honour; closing it leaves the filter', () => {
  const filtered = { ...nothing, filter: { hidden: ['roads'], honour: 'garden' } };
  const filter = { hidden: ['roads'], honour: null };
  expect(next(filtered, { type: 'topic', topic: 'gardens' }).filter).toEqual(filter);
  expect(next(filtered, { type: 'stop', stop: 1, span: null }).filter).toEqual(filter);
  expect(next(filtered, { type: 'topic', topic: null }).filter).toEqual(filtered.filter);
});

test('another place opens with its first excerpt; the same place keeps its current excerpt', () => {
  const open = next(next(nothing, { type: 'open', place: 'east' }), { type: 'excerpt', index: 2 });
  expect(next(open, { type: 'open', place: 'east' }).excerpt).toBe(2);
  expect(next(open, { type: 'open', place: 'hall' }).excerpt).toBe(0);
});

test.for([
  ['https://example.org/places/nowhere/', null, false],
  ['https://example.org/places/east/', 'east', false],
  ['https://example.org/places/east/#detail', 'east', true],
  ['https://example.org/en/places/east/?honour=town#p-12', 'east', false],
  ['https://example.org/#detail', null, false],
  ['https://example.org/part-2/', null, false]
] as const)('%s opens %s', ([address, id, long]) => {
  expect(fromUrl(new URL(address), { home: 'https://example.org/', path: '', report, stops: 6 })).toMatchObject({
    place: id,
    long
  });
});

test.each(['0', '7', '1.5', 'two', ''])('“?stop=%s” is no valid stop of a tour of six', (stop) => {
  const home = 'https://example.org/';
  expect(fromUrl(new URL(`${home}?stop=${stop}`), { home, path: '', report, stops: 6 }).stop).toBeNull();
});
