import { describe, expect, it } from 'vitest';
import { loadReport } from '$lib/server/report';
import { everything, parseFilter, printFilter, visiblePlaces } from './filter';

const report = loadReport();
const parse = (query: string) => parseFilter(new URLSearchParams(query), report);
const roles = report.site.roles.map(({ id }) => id);

describe('filter in the query', () => {
  it('shows everything by default, and leaves the default out of the query', () => {
    expect(parse('')).toEqual(everything);
    expect(printFilter(everything, report)).toBe('');
    expect(visiblePlaces(report, everything).size).toBe(report.places.length);
  });

  it('survives the round trip through the address', () => {
    for (const hidden of [[], [roles[0] ?? ''], roles.slice(1), roles]) {
      for (const honour of [null, ...[...report.site.levels, ...report.honours].map(({ id }) => id)]) {
        expect(parse(printFilter({ hidden, honour }, report))).toEqual({ hidden, honour });
      }
    }
  });

  it('ignores unknown values', () => {
    expect(parse('?roles=nonsense&honour=heavenly')).toEqual(everything);
  });

  it('still reads old links, in which the honour was called level', () => {
    for (const { id } of report.site.levels) expect(parse(`?level=${id}`)).toEqual({ hidden: [], honour: id });
  });

  it('an honour keeps only the communities that hold it', () => {
    for (const { id: honour } of report.honours) {
      const held = new Set(report.awards.filter((award) => award.honour === honour).map(({ community }) => community));
      const visible = visiblePlaces(report, { hidden: [], honour });
      expect(new Set(report.places.filter(({ id, kind }) => kind === 'community' && visible.has(id)).map(({ id }) => id))).toEqual(held);
    }
  });

  it('an honour held by roads keeps only the roads that hold it, and every community', () => {
    const [award] = report.awards;
    const roads = report.places.filter(({ kind }) => kind === 'road');
    const held = { ...report, awards: [{ ...award!, community: roads[0]!.id }] };
    const visible = visiblePlaces(held, { hidden: [], honour: award!.honour });
    expect(roads.filter(({ id }) => visible.has(id))).toEqual([roads[0]]);
    expect(report.places.filter(({ kind }) => kind !== 'road').every(({ id }) => visible.has(id))).toBe(true);
  });

  it('a level keeps only the communities that hold an honour of it', () => {
    for (const { id: level } of report.site.levels) {
      const held = new Set(
        report.awards
          .filter((award) => report.honours.find(({ id }) => id === award.honour)?.level === level)
          .map((award) => award.community)
      );
      const shown = report.places.filter(
        (place) => place.kind === 'community' && visiblePlaces(report, { hidden: [], honour: level }).has(place.id)
      );
      expect(new Set(shown.map(({ id }) => id))).toEqual(held);
      expect(held.size).toBeGreaterThan(0);
    }
  });
});
