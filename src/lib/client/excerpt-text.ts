/** The words of an excerpt are in the page once, in a card; where else they are to be read, they are copied from there. */
import { all } from './dom';

/** What a card quotes, without the marks on the name of its place; below it the translation, if there is one. */
function wordsOf(excerpt: string): Node[] {
  const quote = document.querySelector(`[data-card] [data-excerpt="${CSS.escape(excerpt)}"]`);
  const translation = quote?.nextElementSibling?.matches('.translation') ? quote.nextElementSibling : null;
  return [quote, translation].flatMap((part) => {
    const copy = part?.cloneNode(true);
    if (!(copy instanceof Element)) return [];
    copy.classList.add('clamped');
    for (const mark of copy.querySelectorAll('mark')) mark.replaceWith(...mark.childNodes);
    return [copy];
  });
}

/** Fills what is still empty below `root`. */
export function fillExcerptText(root: ParentNode): void {
  for (const words of all('[data-words-of]:empty', root)) words.replaceChildren(...wordsOf(words.dataset['wordsOf'] ?? ''));
}
