/** The strip at the foot of the map with the sentences of a topic. All sentences are in the HTML; this module shows one. */
import { all } from './dom';
import { fillExcerptText } from './excerpt-text';

export type Strip = {
  topic: string;
  /** Id of the sentence shown, its index within the topic, and the number of sentences. */
  excerpt: string;
  at: number;
  of: number;
  /** Short form: topic and figure only. */
  isCaption: boolean;
};

/** Shows a sentence; null for none. */
export function showStrip(shown: Strip | null): void {
  const strip = document.querySelector<HTMLElement>('[data-strip]');
  if (!strip) return;
  strip.hidden = shown === null;
  if (!shown) return;
  const { topic, excerpt, at, of, isCaption } = shown;
  strip.dataset['strip'] = topic;
  strip.toggleAttribute('data-caption', isCaption);
  for (const name of all('[data-topic-name]', strip)) name.hidden = name.dataset['topicName'] !== topic;
  for (const step of all('[data-step]', strip)) {
    step.hidden = step.dataset['step'] !== excerpt;
    if (!step.hidden) fillExcerptText(step);
  }
  for (const stepper of all('[data-stepper]', strip)) stepper.hidden = of < 2;
  for (const count of all('[data-at]', strip)) count.textContent = `${at + 1} / ${of}`;
}
