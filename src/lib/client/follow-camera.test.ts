import fc from 'fast-check';
import { expect, test } from 'vitest';
import { begun, hasToMove, PAUSE_MS, type FollowState } from './follow-camera';

/** Shows sections one after the other, and returns those for which the map moved. */
function moves(state: FollowState, sections: readonly number[]): number[] {
  return sections.filter((section, now) => {
    const isDue = hasToMove(state, section, now);
    if (isDue) state.shown = section;
    return isDue;
  });
}

/** What a reader does one after the other, as changes of the state, with some time between. */
const acts = fc.array(
  fc.record({
    change: fc.oneof(
      fc.record({ isOn: fc.boolean() }),
      fc.record({ isTaken: fc.boolean() }),
      fc.constant('moved' as const),
      fc.record({ section: fc.nat({ max: 4 }) })
    ),
    after: fc.nat({ max: 4000 })
  }),
  { maxLength: 60 }
);

test('in any order of acts the map moves only when another section begins, and never while the reader moves it', () => {
  fc.assert(
    fc.property(acts, (done) => {
      const state = begun(true);
      let [now, movedAt] = [0, -Infinity];
      for (const { change, after } of done) {
        now += after;
        if (change === 'moved') state.movedAt = movedAt = now;
        else if (!('section' in change)) Object.assign(state, change);
        else if (hasToMove(state, change.section, now)) {
          expect(state).toMatchObject({ isOn: true, isTaken: false });
          expect(change.section).not.toBe(state.shown);
          expect(now - movedAt).toBeGreaterThanOrEqual(PAUSE_MS);
          state.shown = change.section;
        }
      }
    }),
    { numRuns: 500 }
  );
});

test('scrolling back shows the earlier sections again', () => {
  expect(moves(begun(true), [0, 1, 2, 2, 1, 0])).toEqual([1, 2, 1, 0]);
});

test('a section skipped while the reader moved the map is shown after the pause', () => {
  const moved = { ...begun(true), movedAt: 0 };
  expect(hasToMove(moved, 1, PAUSE_MS - 1)).toBe(false);
  expect(hasToMove(moved, 1, PAUSE_MS)).toBe(true);
});
