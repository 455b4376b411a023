/** Writes a passage as the files have it: its words, and as few words before and after as make it unique. */
import { occurrences } from './quotes';
import type { Quote } from './schema';
import type { Range, ReadingText } from './text';

export function selectorOf(reading: ReadingText, { from, to }: Range): Quote {
  const quote = reading.joined.slice(from, to);
  const isAlone = (selector: Quote): boolean => occurrences(reading, selector).length === 1;
  if (isAlone({ quote })) return { quote };
  // With all the text before and after, any passage is unique.
  for (let size = 1; ; size++) {
    const prefix = reading.joined.slice(Math.max(0, from - size), from);
    const suffix = reading.joined.slice(to, to + size);
    const tried = [
      { quote, prefix },
      { quote, suffix },
      { quote, prefix, suffix }
    ];
    const found = tried.find((selector) => isWhole(selector) && isAlone(selector));
    if (found) return found;
    if (size > reading.joined.length) return { quote };
  }
}

/** Never cut a surrogate pair. */
const isWhole = ({ prefix = '', suffix = '' }: Quote): boolean => prefix.isWellFormed() && suffix.isWellFormed();
