/** Following the reader: the map highlights the passage being read, and shows the part of the area a section is about. */
import type { LiveMap } from '$lib/live';
import type { Span } from '$lib/report/report';
import { FOLLOWING, isOn, keep } from '$lib/preferences';
import { all, inNextFrame } from '../dom';
import { onClick } from '../on-click';
import { begun, hasToMove } from '../follow-camera';
import { elementsOf, isInView, spanOf } from '../passages';
import { codePointRead, excerptAt, sectionRead } from '../reading-position';
import { facts, isSmooth } from './context';
import { act, current, watch } from './state';

const state = begun(isOn(FOLLOWING));
let live: LiveMap | undefined;
/** The last passage the reader asked for that has been in view. */
let seen: Span | undefined;

/** Places that the excerpts of a section name, from its heading to the next one. */
function placesOf(section: number): string[] {
  const startOf = (heading: HTMLElement): number =>
    spanOf(heading.querySelector<HTMLElement>('[data-passage]')?.dataset['passage'])?.start ?? 0;
  const [from = 0, to = Infinity] = all('#report h2')
    .slice(section - 1, section + 1)
    .map(startOf);
  return facts.report.excerpts.flatMap(({ scope, start, places }) => (scope === 'places' && start >= from && start < to ? places : []));
}

/** The map shows the section that is being read, if it has to. */
function followSection(): void {
  const section = sectionRead();
  if (!hasToMove(state, section, performance.now())) return;
  state.shown = section;
  if (isSmooth()) live?.showPlaces(section === 0 ? [] : placesOf(section));
}

/** The live map is ready. */
export const followOn = (map: LiveMap): void => void (live = map);
/** The reader has moved the map by hand. */
export const pauseFollowing = (): void => void (state.movedAt = performance.now());

function look(): void {
  const { followed, reading, stop } = current();
  // At the very top nothing has been read yet.
  const at = state.isOn && scrollY > 0 ? codePointRead() : null;
  const read = at === null ? null : (excerptAt(facts.report.excerpts, at)?.id ?? '');
  // A passage the reader asked for counts as being read until it is scrolled out of view; a long scroll to it takes a while.
  if (reading && stop === null) {
    if (elementsOf(reading).some(isInView)) seen = reading;
    else if (seen === reading) act({ type: 'set', values: { reading: null } });
  }
  if (followed !== read) act({ type: 'set', values: { followed: read } });
  if (at !== null) followSection();
}

const showSwitch = (): void => all('[data-follow]').forEach((button) => button.setAttribute('aria-pressed', String(state.isOn)));

function turn(on: boolean): void {
  state.isOn = on;
  keep(FOLLOWING, on);
  showSwitch();
  look();
}

export function beginFollowing(): void {
  const ask = inNextFrame(look);
  addEventListener('scroll', ask, { passive: true });
  addEventListener('resize', ask);
  // While printing there is no reading position.
  addEventListener('beforeprint', () => act({ type: 'set', values: { followed: null } }));
  watch(({ place, topic, stop, filter }) => {
    state.isTaken = [place, topic, stop, filter.honour].some((chosen) => chosen !== null);
  });
  showSwitch();
  onClick('[data-follow]', () => turn(!state.isOn));
  // A link, which the browser follows as well.
  document.querySelector('[data-follow-start]')?.addEventListener('click', () => turn(true));
}
