/**
 * On phones the text, or a card in its place, is a sheet over the map. The sheet has three heights, changed by dragging or by a button;
 * text and card each have their own.
 */
import { all, closest, one } from './dom';

/** Heights at which the sheet stops, as the map's share of the window, percent: text large, half, map large. Half is also in app.css. */
const RESTS = [22, 46, 78] as const;
const [LEAST, HALF, MOST] = RESTS;
/** A small map is hidden after scrolling down by this many pixels, and shown again after scrolling up by as many. */
const FOLD_AFTER = 24;

export type Sheet = { show: (isPicked: boolean) => void };

export function beginSheet(): Sheet {
  const { documentElement: page } = document;
  const whole = one('[data-page]');
  const handle = one('[data-handle]');
  const button = one('button', handle);
  const grip = one('[data-grip]', handle);
  const rests = { text: HALF as number, card: HALF as number };
  let isPicked = false;
  let dragging = false;
  /** `scrollY` where the reader last changed direction. Not read at start-up: reading `scrollY` would force a layout. */
  let turned = 0;

  const share = (): number => rests[isPicked ? 'card' : 'text'];
  const fold = (isFolded: boolean): void => void page.toggleAttribute('data-folded', isFolded);

  function draw(percent: number): void {
    // At half the height of the styles applies, which is larger on the smallest phones.
    page.style.setProperty('--chosen-height', percent === HALF ? '' : `calc(${percent} * var(--vh))`);
    const words = share() === MOST ? 'large' : 'small';
    for (const label of all('[data-when]', button)) label.hidden = label.dataset['when'] !== words;
  }

  function rest(percent: number): void {
    rests[isPicked ? 'card' : 'text'] = percent;
    fold(false);
    draw(percent);
  }

  button.addEventListener('click', () => rest(RESTS.find((rest) => rest > share()) ?? LEAST));
  grip.addEventListener('pointerdown', (event) => {
    grip.setPointerCapture(event.pointerId);
    dragging = true;
  });
  const shareAt = ({ clientY }: PointerEvent): number => {
    const top = document.querySelector('[data-header]')?.getBoundingClientRect().bottom ?? 0;
    return Math.min(MOST, Math.max(LEAST, ((clientY - top) / innerHeight) * 100));
  };
  grip.addEventListener('pointermove', (event) => {
    if (dragging) draw(shareAt(event));
  });
  grip.addEventListener('pointerup', (event) => {
    if (!dragging) return;
    dragging = false;
    const at = shareAt(event);
    rest(RESTS.reduce((best, one) => (Math.abs(one - at) < Math.abs(best - at) ? one : best)));
  });
  grip.addEventListener('pointercancel', () => {
    dragging = false;
    draw(share());
  });

  addEventListener(
    'scroll',
    () => {
      const by = scrollY - turned;
      const isFolded = page.hasAttribute('data-folded');
      // Scrolling on in the same direction moves the turning point along.
      if (isFolded ? by > 0 : by < 0) turned = scrollY;
      else if (Math.abs(by) > FOLD_AFTER) {
        turned = scrollY;
        fold(!isFolded && !isPicked && rests.text === LEAST);
      }
    },
    { passive: true }
  );
  document.addEventListener('focusin', (event) => {
    if (closest(event, '[data-stage]')) fold(false);
  });

  return {
    show(picked) {
      whole.toggleAttribute('data-picked', picked);
      if (picked === isPicked) return;
      isPicked = picked;
      if (!picked) rests.card = HALF;
      fold(false);
      draw(share());
    }
  };
}
