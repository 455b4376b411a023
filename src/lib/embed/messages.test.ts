import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import * as messages from './messages';

const place = { id: 'a', name: '甲', kind: 'road' };

describe('messages to the host', () => {
  it('our own messages have a version', () => {
    expect(messages.ready(undefined)).toEqual({ type: 'report-map:ready', version: 1, place: null });
    expect(messages.selected(place)).toEqual({ type: 'report-map:select', version: 1, place });
    expect(messages.failed('unsupported')).toEqual({ type: 'report-map:error', version: 1, reason: 'unsupported' });
  });

  it('every host gets the height in our format and in that of AMP', () => {
    expect(messages.heightMessages(480, { pym: null, wordpress: null })).toEqual([
      { type: 'report-map:height', version: 1, height: 480 },
      { sentinel: 'amp', type: 'embed-size', height: 480 }
    ]);
  });

  it('hosts that identify as pym.js or WordPress also get the height in their format', () => {
    const names = messages.namesIn({ search: '?initialWidth=600&childId=map-0', hash: '#?secret=k3Xz9' });
    expect(names).toEqual({ pym: 'map-0', wordpress: 'k3Xz9' });
    expect(messages.heightMessages(480, names).slice(2)).toEqual([
      'pymxPYMxmap-0xPYMxheightxPYMx480',
      { message: 'height', value: 480, secret: 'k3Xz9' }
    ]);
    expect(messages.linkMessage('https://example.org/', 'k3Xz9')).toEqual({
      message: 'link',
      value: 'https://example.org/',
      secret: 'k3Xz9'
    });
  });
});

describe('messages from the host', () => {
  it.each([
    [
      { type: 'report-map:select', place: 'a', version: 1 },
      { type: 'report-map:select', place: 'a' }
    ],
    [
      { type: 'report-map:select', place: null },
      { type: 'report-map:select', place: null }
    ],
    [
      { type: 'report-map:filter', roles: ['a'], honour: null },
      { type: 'report-map:filter', roles: ['a'], honour: null }
    ],
    [{ type: 'report-map:filter' }, { type: 'report-map:filter' }],
    [
      { type: 'report-map:theme', theme: 'dark' },
      { type: 'report-map:theme', theme: 'dark' }
    ]
  ])('%j', (message, wish) => {
    expect(messages.inbound(message)).toEqual(wish);
  });

  it.each([
    null,
    'report-map:select',
    { type: 'select', place: 'a' },
    { type: 'report-map:select' },
    { type: 'report-map:select', place: 7 },
    { type: 'report-map:filter', roles: 'a' },
    { type: 'report-map:filter', roles: ['a', 1] },
    { type: 'report-map:filter', honour: {} },
    { type: 'report-map:theme', theme: 'purple' },
    { type: 'report-map:height', height: 10 }
  ])('is ignored: %j', (message) => {
    expect(messages.inbound(message)).toBeNull();
  });

  it('WordPress reports that it is listening, with the secret it gave', () => {
    const names = { pym: null, wordpress: 's' };
    expect(messages.isListening({ message: 'ready', secret: 's' }, names)).toBe(true);
    expect(messages.isListening({ message: 'ready', secret: 'x' }, names)).toBe(false);
    expect(messages.isListening({ message: 'ready' }, { pym: null, wordpress: null })).toBe(false);
    expect(messages.isListening({ sentinel: 'amp', type: 'frames-init' }, { pym: null, wordpress: null })).toBe(true);
  });
});

test('10,000 malformed messages cause no exception, and only valid requests are accepted', () => {
  const type = fc.constantFrom('report-map:select', 'report-map:filter', 'report-map:theme', 'report-map:ready');
  const message = fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true, withTypedArray: true }),
    fc.record({ type, place: fc.anything(), roles: fc.anything(), honour: fc.anything(), theme: fc.anything() }, { requiredKeys: ['type'] })
  );
  fc.assert(
    fc.property(message, (given) => {
      messages.isListening(given, { pym: null, wordpress: 's' });
      const wish = messages.inbound(given);
      if (wish === null) return;
      const { type: kind, ...asked } = wish;
      const strings = Object.values(asked).flat();
      expect(['report-map:select', 'report-map:filter', 'report-map:theme']).toContain(kind);
      expect(strings.every((value) => value === null || value === undefined || typeof value === 'string')).toBe(true);
    }),
    { numRuns: 10_000 }
  );
});
