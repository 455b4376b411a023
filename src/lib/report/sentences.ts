/**
 * Cuts a block into sentences. We do not use `Intl.Segmenter`, whose rules change with the runtime: translations keep fingerprints of
 * sentences.
 */

/** The end of a sentence: `。！？` anywhere; or `.!?…` before a blank that no small letter follows, which keeps 2.5, e.g. and www.example.org whole. */
const SENTENCE = /\S.*?(?:[。！？]+[”’」』）》】]*|[.!?…]+[”’)\]"']*(?=\s+[^\s\p{Ll}])|$)/gu;

/**
 * English abbreviations that a capital follows, because they stand before a name: “St. Orla”. The list is short on purpose: one that may
 * also end a sentence (“Inc.”, “p.m.”) is not in it, and a cut too many does not change what excerpts have to cover.
 */
const BEFORE_A_NAME =
  /(?:^|[^\p{L}\p{N}])(?:Mr|Mrs|Ms|Mx|Messrs|Dr|Prof|Rev|Fr|Hon|St|Ste|Mt|Ft|Gen|Col|Maj|Capt|Cmdr|Lt|Sgt|Gov|Sen|Rep|Supt|vs)\.$/u;
/** “No. 6”. */
const BEFORE_A_NUMBER = /(?:^|[^\p{L}\p{N}])(?:No|Nos|no|nos|Fig|Vol|pp?|c|ca)\.$/u;

/** Half-open ranges of UTF-16 units, without blanks around them. */
export function sentencesIn(text: string): { from: number; to: number }[] {
  const sentences: { from: number; to: number }[] = [];
  let isOpen = false;
  for (const { index: from, 0: words } of text.matchAll(SENTENCE)) {
    const to = from + words.trimEnd().length;
    const last = sentences.at(-1);
    if (isOpen && last) last.to = to;
    else sentences.push({ from, to });
    isOpen = BEFORE_A_NAME.test(words) || (BEFORE_A_NUMBER.test(words) && /^\s+\p{N}/u.test(text.slice(from + words.length)));
  }
  return sentences;
}
