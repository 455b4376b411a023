/**
 * Keeps what is picked visible: places its card where it covers neither mark, name nor anything else, and moves the live map if there is no
 * such position.
 */
import { moved, type Mark, type Point, type Size } from '$lib/boxes';
import type { LiveMap } from '$lib/live';
import { dock, placeCardAt } from './card';
import { bringIntoSight, isClear, shiftOf, surroundingsOf, type Surroundings } from './sight';
import { isFree, positionBeside, positionDocked, type CardPosition } from './card-position';
import { markOnRose, isOnRose, staticMark } from './static-mark';

/** Below this width (pixels) a map has no room for a card beside a mark. */
const LEAST_WIDTH = 560;
/** Largest share of the map that a card covers; a longer one scrolls. */
const MOST_COVERED = 0.27;
/** The pointer below a card counts as content that has to scroll, but is none: its height, pixels. */
const POINTER = 8;
/** Height (pixels) that every card may have. */
const LEAST_HEIGHT = 160;

/** A place on the map, its card if one is shown, and whether the map may move for it. */
type Anchored = { id: string; card: HTMLElement | null; mayMove: boolean };

export type Anchoring = {
  /** Positions the card of the open place; null closes it. */
  settle: (anchored: Anchored | null) => void;
  /** Called while the map moves: the card follows its mark. */
  follow: () => void;
};

/** The size of a card on this map, once its height is limited. `share`: the share of the map that it may cover. */
function sizeOn({ viewport: { right, bottom } }: Surroundings, card: HTMLElement, share: number): Size {
  const width = card.offsetWidth;
  const most = Math.max(LEAST_HEIGHT, (share * right * bottom) / width);
  card.style.setProperty('--most', `${Math.round(most)}px`);
  // A card that scrolls has no pointer: it would be cut.
  const height = card.offsetHeight;
  card.toggleAttribute('data-scrolls', card.scrollHeight - POINTER > height);
  return { width, height };
}

/** `pane`: the element that shows the map. `live`: returns the live map once it is there. */
export function anchoringOf(pane: HTMLElement, live: () => LiveMap | undefined): Anchoring {
  let stood: { id: string; card: HTMLElement; at: CardPosition; mark: Mark | null } | null = null;

  const isReady = (): boolean => pane.dataset['map'] === 'ready';
  const markOf = (id: string): Mark | null => {
    if (isOnRose(pane, id)) return markOnRose(pane, id);
    return isReady() ? (live()?.mark(id, true) ?? null) : staticMark(pane, id);
  };

  /** How far the map has to move so that there is room for a card beside the mark, or for a docked one; null if no move helps. */
  function shiftFor(mark: Mark, size: Size, on: Surroundings): Point | null {
    for (const position of [positionBeside, positionDocked]) {
      if (isClear(mark, on) && position(mark, size, on)) return { x: 0, y: 0 };
      const by = shiftOf(mark, on, (there) => position(there, size, on) !== null);
      if (by) return by;
    }
    return null;
  }

  /** The card's old position, if its mark has only been moved and nothing is in the way. */
  function stay(id: string, size: Size, mark: Mark | null, on: Surroundings): CardPosition | null {
    if (stood?.id !== id || !mark || !stood.mark || stood.at.side === 'docked') return null;
    const at = { ...stood.at, x: stood.at.x + mark.x - stood.mark.x, y: stood.at.y + mark.y - stood.mark.y };
    return isFree(at, size, mark, on) ? at : null;
  }

  function stand(id: string, card: HTMLElement, mark: Mark | null, mayMove: boolean, share = MOST_COVERED): void {
    const on = surroundingsOf(pane, []);
    const size = sizeOn(on, card, share);
    const isSeen = mark !== null && isClear(mark, on);
    let at = isSeen ? (stay(id, size, mark, on) ?? positionBeside(mark, size, on)) : null;
    const canMove = !at && mark && mayMove && isReady() && !isOnRose(pane, id);
    let by = canMove ? shiftFor(mark, size, on) : null;
    if (!(at ?? by ?? (canMove ? null : positionDocked(mark, size, on)))) {
      // An open legend folds for another place. For the same place it stays: the reader has opened it beside the card.
      const legend = stood?.id === id ? null : pane.querySelector<HTMLElement>('[data-legend].open [aria-expanded]');
      const isOpen = legend?.offsetParent;
      if (isOpen) legend.click();
      // There may be room for a lower card, which scrolls.
      if (isOpen || share) return stand(id, card, mark, mayMove, isOpen ? share : 0);
    }
    if (by?.x || by?.y) live()?.moveBy(by);
    else if (canMove && !by) by = bringIntoSight(pane, live(), id, []);
    const there = mark && by ? moved(mark, by) : mark;
    if (there && by) at = positionBeside(there, size, on);
    // Without any such position the card may cover controls and more than half of a road, but neither mark nor name.
    at ??= positionDocked(there, size, on) ??
      positionDocked(there && { ...there, line: [] }, size, { ...on, obstacles: [] }) ?? { x: 10, y: 10, side: 'docked' };
    stood = { id, card, at, mark: there };
    show(mark ?? there);
  }

  /** Position of the card while its mark is at `mark`. */
  function show(mark: Mark | null): void {
    if (!stood) return;
    const { card, at, mark: before } = stood;
    const by = at.side !== 'docked' && mark && before ? { x: mark.x - before.x, y: mark.y - before.y } : { x: 0, y: 0 };
    placeCardAt(card, { ...at, x: at.x + by.x, y: at.y + by.y }, mark);
  }

  return {
    settle(anchored) {
      if (!anchored) {
        stood = null;
        return;
      }
      const { id, card, mayMove } = anchored;
      if (card && pane.clientWidth >= LEAST_WIDTH) return stand(id, card, markOf(id), mayMove);
      stood = null;
      if (card) dock(card);
      if (mayMove && isReady()) bringIntoSight(pane, live(), id, card ? [card] : []);
    },
    follow() {
      if (!stood || !isReady()) return;
      show(isOnRose(pane, stood.id) ? stood.mark : (live()?.mark(stood.id, false) ?? null));
    }
  };
}
