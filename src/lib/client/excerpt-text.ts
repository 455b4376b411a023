/** The words of an excerpt are in the page only once, in a card; other parts that show them copy them from there. */
import { all } from './dom';

/** The quote of a card, without the highlighted name of its place; below it the translation, if there is one. */
function wordsOf(excerpt: string): Node[] {
  const quote = document.querySelector(`[data-card] [data-excerpt="${excerpt}"]`);
  const translation = quote?.nextElementSibling?.matches('.translation') ? quote.nextElementSibling : null;
  return [quote, translation].flatMap((part) => {
    const copy = part?.cloneNode(true);
    if (!(copy instanceof Element)) return [];
    copy.classList.add('clamped');
    for (const mark of copy.querySelectorAll('mark')) mark.replaceWith(...mark.childNodes);
    return [copy];
  });
}

/** Fills the elements below `root` that are still empty. */
export function fillExcerptText(root: ParentNode): void {
  for (const words of all('[data-words-of]:empty', root)) words.replaceChildren(...wordsOf(words.dataset['wordsOf'] ?? ''));
}
