/** The words of an excerpt are in the page only once, in a card; other parts that show them copy them from there. */
import { all } from './dom';

/** Fills the elements below `root` that are still empty with quote and translation, without the highlighted name of the card's place. */
export function fillExcerptText(root: ParentNode): void {
  for (const words of all('[data-words]:empty', root)) {
    const quote = document.querySelector(`[data-card] [data-excerpt="${words.parentElement?.dataset['step']}"]`);
    words.replaceChildren(...[quote, quote?.nextElementSibling].flatMap((part) => part?.cloneNode(true) ?? []));
    for (const mark of all('mark', words)) mark.replaceWith(...mark.childNodes);
  }
}
