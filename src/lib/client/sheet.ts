/** Where the map stands above the text: moves the border between them, by dragging or by a button. */
import { one } from './dom';

/** Share of the screen's height that the map has, percent: reading, it keeps the first; looking at it, the text keeps its first lines. */
const LEAST = 40;
const MOST = 78;

export function listenToSheet(): void {
  const handle = one('[data-handle]');
  const button = one('button', handle);
  const grip = one('[data-grip]', handle);
  let dragging = false;

  function show(share: number): void {
    const height = Math.min(MOST, Math.max(LEAST, share));
    document.documentElement.style.setProperty('--map-height', `${height}vh`);
    const isLarge = height > 55;
    for (const label of button.querySelectorAll<HTMLElement>('[data-when]')) label.hidden = (label.dataset['when'] === 'large') !== isLarge;
    button.dataset['large'] = String(isLarge);
  }

  button.addEventListener('click', () => show(button.dataset['large'] === 'true' ? LEAST : MOST));
  grip.addEventListener('pointerdown', (event) => {
    grip.setPointerCapture(event.pointerId);
    dragging = true;
  });
  grip.addEventListener('pointermove', (event) => {
    const top = document.querySelector('[data-header]')?.getBoundingClientRect().bottom ?? 0;
    if (dragging) show(((event.clientY - top) / window.innerHeight) * 100);
  });
  for (const type of ['pointerup', 'pointercancel']) grip.addEventListener(type, () => (dragging = false));
}
