import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { queryString } from '$lib/filter';
import { topicsOf } from '$lib/report/topics';
import { loadReport } from '$lib/server/report';
import { filterOf, initialOptions, optionParameters, OPTIONS, parseOptions, type OptionName } from './options';

const loaded = loadReport();
const report = { ...loaded, topics: topicsOf(loaded).map(({ id }) => id) };
const parse = (query: string) => parseOptions(new URLSearchParams(query), report);
const print = (query: string) => queryString(optionParameters(parse(query).options));

/**
 * Published options. Lines may be added. Changing or removing a line would break other people's pages: give a changed option a new name
 * instead.
 */
const PROMISED: Record<string, { initial: unknown; values: [text: string, value: unknown][] }> = {
  theme: {
    initial: 'auto',
    values: [
      ['auto', 'auto'],
      ['light', 'light'],
      ['dark', 'dark']
    ]
  },
  roles: {
    initial: null,
    values: [
      ['community', ['community']],
      ['site,community', ['community', 'site']],
      ['none', []],
      ['community,unknown', ['community']]
    ]
  },
  honour: {
    initial: null,
    values: [
      ['province', 'province'],
      ['ten-star', 'ten-star']
    ]
  },
  topic: {
    initial: null,
    values: [
      ['civil-dining', 'civil-dining'],
      ['blood-donation', 'blood-donation']
    ]
  },
  ui: {
    initial: 'full',
    values: [
      ['full', 'full'],
      ['map', 'map'],
      ['card', 'card']
    ]
  },
  load: {
    initial: 'intent',
    values: [
      ['intent', 'intent'],
      ['auto', 'auto'],
      ['static', 'static']
    ]
  },
  gestures: {
    initial: 'cooperative',
    values: [
      ['cooperative', 'cooperative'],
      ['free', 'free']
    ]
  },
  text: {
    initial: 'on',
    values: [
      ['on', 'on'],
      ['off', 'off']
    ]
  }
};

describe('every link that was ever published keeps working', () => {
  test.each(Object.entries(PROMISED))('%s', (name, { initial, values }) => {
    expect(initialOptions[name as OptionName]).toBe(initial);
    for (const [text, value] of values) {
      const { options, ignored } = parse(`${name}=${text}`);
      expect(options[name as OptionName]).toEqual(value);
      expect(ignored).toEqual([]);
    }
  });

  it('honour is also read by its first name', () => {
    expect(parse('level=city').options.honour).toBe('city');
    expect(parse('level=city').ignored).toEqual([]);
  });
});

it('leaves defaults out of the query, and reads everything else back', () => {
  expect(print('')).toBe('');
  expect(print('theme=auto&ui=full&load=intent&gestures=cooperative&text=on')).toBe('');
  expect(print(`roles=${report.site.roles.map(({ id }) => id).join(',')}`)).toBe('');
  expect(print('text=off&load=auto&theme=dark&roles=none')).toBe('?theme=dark&roles=none&load=auto&text=off');
});

it('ignores unknown options and reports them', () => {
  const { options, ignored } = parse('theme=purple&ui=&roles=nobody&honour=heavenly&colour=red&load=auto');
  expect(options).toEqual({ ...initialOptions, load: 'auto' });
  expect(ignored).toEqual(['theme=purple', 'roles=nobody', 'honour=heavenly', 'ui=', 'colour=red']);
});

it('accepts the parameters that pym.js adds', () => {
  expect(parse('initialWidth=600&childId=a-0&parentTitle=x&parentUrl=https%3A%2F%2Fexample.org').ignored).toEqual([]);
});

it('the filter of the frame has the same query as that of the full page', () => {
  expect(filterOf(parse('roles=community&honour=city').options, report)).toEqual({
    hidden: report.site.roles.map(({ id }) => id).filter((id) => id !== 'community'),
    honour: 'city'
  });
  expect(filterOf(initialOptions, report)).toEqual({ hidden: [], honour: null });
});

test('thousands of malformed queries cause no exception, give only valid values, and print to the same options', () => {
  const known = fc.constantFrom(...Object.values(PROMISED).flatMap(({ values }) => values.map(([text]) => text)));
  const name = fc.oneof(fc.constantFrom(...Object.keys(OPTIONS), 'level', '__proto__', 'constructor'), fc.string({ unit: 'binary' }));
  const value = fc.oneof(known, fc.string({ unit: 'binary' }), fc.constantFrom('none', 'null', ',', 'toString'));
  const ids = new Set(report.site.roles.map(({ id }) => id));
  const honours = new Set([...report.site.levels, ...report.honours].map(({ id }) => id));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.tuple(name, value), { maxLength: 6 })), (given) => {
      const { options } = parseOptions(new URLSearchParams(given), report);
      expect(Object.keys(options)).toEqual(Object.keys(OPTIONS));
      expect(options.roles === null || options.roles.every((id) => ids.has(id))).toBe(true);
      expect(options.honour === null || honours.has(options.honour)).toBe(true);
      for (const one of ['theme', 'ui', 'load', 'gestures', 'text'] as const) {
        expect(PROMISED[one]?.values.map(([text]) => text)).toContain(options[one]);
      }
      expect(parse(queryString(optionParameters(options))).options).toEqual(options);
    }),
    { numRuns: process.env.TEST_ALL ? 10_000 : 2000 }
  );
});
