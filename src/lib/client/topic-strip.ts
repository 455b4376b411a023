/** The strip at the foot of the map with the sentences of a topic: the server wrote one for each. */
import { all } from './dom';

/** Shows the strip of a topic with one of its sentences, hides all others; null for none. `isCaption`: in short. */
export function showStrip(topic: string | null, sentence: number, isCaption: boolean): void {
  for (const strip of all('[data-strip]')) {
    strip.hidden = strip.dataset['strip'] !== topic;
    if (strip.hidden) continue;
    strip.toggleAttribute('data-caption', isCaption);
    for (const part of all('[data-step]', strip)) part.hidden = part.dataset['step'] !== String(sentence);
    const at = strip.querySelector('[data-at]');
    if (at) at.textContent = `${sentence + 1} / ${strip.dataset['count']}`;
  }
}
