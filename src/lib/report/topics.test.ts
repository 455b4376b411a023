import { expect, test } from 'vitest';
import { loadReport } from '$lib/server/report';
import { unlocatedIn } from './unlocated';
import { ownExcerpts, SCOPES, topicsOf, topicsOnPage } from './topics';

const report = loadReport();

test('every topic of the report can be chosen, except one that is only in captions', () => {
  const captions = report.blocks.filter(({ kind }) => kind === 'caption').map(({ spans }) => spans[0]?.start);
  const inText = report.excerpts.filter(({ spans }) => !captions.includes(spans[0]?.start));
  expect(topicsOf(report).map(({ id }) => id)).toEqual(
    report.labels.topics.map(({ id }) => id).filter((id) => inText.some(({ topic }) => topic === id))
  );
  expect(topicsOnPage(report).flatMap(({ excerpts }) => excerpts)).toHaveLength(report.excerpts.length);
  expect(ownExcerpts(report)).toEqual(report.excerpts);
});

test('sentences that name places come before those about the whole area', () => {
  for (const { excerpts } of topicsOf(report)) {
    const ranks = excerpts.map(({ scope }) => SCOPES.indexOf(scope));
    expect(ranks).toEqual([...ranks].sort());
  }
});

const place = (id: string, more: object = {}) => ({ id, kind: 'site', geometry: null, ...more }) as (typeof report.places)[number];

test('places without a position are listed with the places inside them, except areas and places with a direction', () => {
  const places = [
    place('office'),
    place('room', { insideOf: 'office' }),
    place('town', { kind: 'area' }),
    place('village', { insideOf: 'away' }),
    place('road', { kind: 'road', geometry: { roadId: 'road' } }),
    place('school', { insideOf: 'town' })
  ];
  const listed = unlocatedIn(places, new Set(['village'])).map(({ place: { id }, inside }) => [id, ...inside.map((inner) => inner.id)]);
  expect(listed).toEqual([['office', 'room'], ['school']]);
});
