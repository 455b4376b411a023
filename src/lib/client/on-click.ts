/** Listening to clicks. */
import { isPlain } from '$lib/clicks';
import { closest } from './dom';

/** Answers clicks without a modifier key on elements that match, written now or later, instead of what the browser does with them. */
export function onClick(selector: string, answer: (control: HTMLElement, event: MouseEvent) => void): void {
  document.addEventListener('click', (event) => {
    const control = closest(event, selector);
    if (!control || !isPlain(event)) return;
    event.preventDefault();
    answer(control, event);
  });
}
