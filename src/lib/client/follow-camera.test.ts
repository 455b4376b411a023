import fc from 'fast-check';
import { expect, test } from 'vitest';
import { begun, follow, PAUSE_MS, type FollowEvent } from './follow-camera';

const timed = fc.oneof(
  fc.record({ type: fc.constant('switch' as const), isOn: fc.boolean() }),
  fc.record({ type: fc.constant('choice' as const), isTaken: fc.boolean() }),
  fc.constant({ type: 'moved' as const }),
  fc.record({ type: fc.constant('section' as const), section: fc.nat({ max: 4 }) })
);
/** Actions of a reader in sequence, with some time between. */
const acts = fc.array(fc.record({ event: timed, after: fc.nat({ max: 4000 }) }), { maxLength: 60 });

test('in any order of events the map moves only when a section begins, and never while the reader moves it', () => {
  fc.assert(
    fc.property(acts, (done) => {
      let state = begun;
      let [now, movedAt, isOn, isTaken] = [0, -Infinity, true, false];
      for (const { event, after } of done) {
        now += after;
        const at = { ...event, at: now } as FollowEvent;
        const shown = state.shown;
        const result = follow(state, at);
        state = result.state;
        if (at.type === 'moved') movedAt = now;
        if (at.type === 'switch') isOn = at.isOn;
        if (at.type === 'choice') isTaken = at.isTaken;
        if (result.show === null) continue;
        expect(at).toMatchObject({ type: 'section', section: result.show });
        expect(result.show).not.toBe(shown);
        expect({ isOn, isTaken }).toEqual({ isOn: true, isTaken: false });
        expect(now - movedAt).toBeGreaterThanOrEqual(PAUSE_MS);
      }
    }),
    { numRuns: 500 }
  );
});

test('scrolling back shows the earlier sections again', () => {
  const read = [0, 1, 2, 1, 0].map((section, index): FollowEvent => ({ type: 'section', section, at: index }));
  let state = begun;
  const shown = read.map((event) => {
    const result = follow(state, event);
    state = result.state;
    return result.show;
  });
  expect(shown).toEqual([null, 1, 2, 1, 0]);
});

test('a section skipped while the reader moved the map is shown after the pause', () => {
  const moved = follow(begun, { type: 'moved', at: 0 }).state;
  expect(follow(moved, { type: 'section', section: 1, at: PAUSE_MS - 1 }).show).toBeNull();
  expect(follow(moved, { type: 'section', section: 1, at: PAUSE_MS }).show).toBe(1);
});
