import { expect, test } from 'vitest';
import { everything } from '$lib/filter';
import type { Highlight } from '$lib/live';
import { excerptsOfTopic, highlightPicked, highlightRead, strengthOfOthers, topicsOf } from './highlight';
import { nothingSelected, type Selection } from './selection';

const excerpt = (id: string, topic: string, scope: 'places' | 'all-communities' | 'whole-area', places: string[], start: number) => ({
  id,
  topic,
  scope,
  places,
  start,
  end: start + 10
});
const report: Parameters<typeof highlightPicked>[1] = {
  view: [0, 0, 1, 1],
  site: { title: '', roles: [], levels: [{ id: 'town', label: '' }] },
  honours: [{ id: 'garden', level: 'town', name: '' }],
  awards: [{ community: 'east', honour: 'garden' }],
  places: [
    { id: 'east', name: '', kind: 'community' },
    { id: 'west', name: '', kind: 'community' },
    { id: 'road', name: '', kind: 'road' },
    { id: 'hall', name: '', kind: 'site' },
    { id: 'both', name: '', kind: 'area', standsFor: 'all-communities' },
    { id: 'city', name: '', kind: 'area', standsFor: 'whole-area' }
  ],
  excerpts: [
    excerpt('on-the-road', 'signs', 'places', ['road'], 20),
    excerpt('evenings', 'culture', 'all-communities', ['hall'], 40),
    excerpt('everywhere', 'signs', 'whole-area', [], 0)
  ],
  topics: ['signs', 'culture']
};
const highlightOf = (selection: Partial<Selection>): Highlight | null =>
  highlightPicked({ ...nothingSelected, ...selection }, report) ?? highlightRead({ ...nothingSelected, ...selection }, report);
const highlight = (selection: Partial<Selection>) => {
  const found = highlightOf(selection);
  return found && { by: found.by, ids: [...found.ids].sort(), scope: found.scope };
};

test('nothing is highlighted while nothing is picked or read', () => {
  expect(highlight({})).toBeNull();
  expect(strengthOfOthers(null)).toBe(1);
});

test('a topic highlights all its places', () => {
  expect(highlight({ topic: 'signs' })).toEqual({ by: 'topic', ids: ['road'], scope: 'places' });
  expect(excerptsOfTopic(report, 'signs').map(({ id }) => id)).toEqual(['on-the-road', 'everywhere']);
});

test('one sentence of a topic highlights only its own places', () => {
  expect(highlight({ topic: 'signs', sentence: 1 })).toEqual({ by: 'topic', ids: [], scope: 'whole-area' });
});

test('an excerpt about all communities highlights every community', () => {
  expect(highlight({ topic: 'culture' })).toEqual({ by: 'topic', ids: ['east', 'hall', 'west'], scope: 'all-communities' });
});

test('an area without an outline highlights the places it stands for', () => {
  expect(highlight({ place: 'both' })).toEqual({ by: 'place', ids: ['both', 'east', 'west'], scope: 'all-communities' });
  expect(highlight({ place: 'city' })?.scope).toBe('whole-area');
  expect(highlight({ place: 'hall' })).toEqual({ by: 'place', ids: ['hall'], scope: 'places' });
});

test('an open place takes precedence over an honour, an honour over a topic, a topic over the passage being read', () => {
  const all = { place: 'east', filter: { hidden: [], honour: 'town' }, topic: 'signs', followed: 'evenings' };
  expect(highlight(all)?.by).toBe('place');
  expect(highlight({ ...all, place: null })).toEqual({ by: 'honour', ids: ['east'], scope: 'places' });
  expect(highlight({ ...all, place: null, filter: everything })?.by).toBe('topic');
  expect(highlight({ followed: 'evenings' })?.by).toBe('reading');
});

test('a requested passage highlights the places of its excerpts', () => {
  expect(highlight({ reading: { start: 22, end: 25 }, followed: 'evenings' })).toEqual({ by: 'reading', ids: ['road'], scope: 'places' });
});

test('words in no excerpt highlight the whole area', () => {
  const wholeArea = { by: 'reading', ids: [], scope: 'whole-area' };
  expect(highlight({ followed: '' })).toEqual(wholeArea);
  expect(highlight({ reading: { start: 12, end: 18 }, followed: 'evenings' })).toEqual(wholeArea);
});

test('an excerpt about the whole area fades no place', () => {
  const strength = (selection: Partial<Selection>) => strengthOfOthers(highlightOf(selection));
  expect(strength({ followed: 'everywhere' })).toBe(1);
  expect(strength({ followed: 'on-the-road' })).toBeGreaterThan(strength({ topic: 'signs' }));
  expect(strength({ topic: 'signs' })).toBeGreaterThan(strength({ place: 'east' }));
});

test('the topics of a place are those of its excerpts', () => {
  expect([...topicsOf(report, 'hall')]).toEqual(['culture']);
});
