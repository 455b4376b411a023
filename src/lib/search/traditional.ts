/** Traditional forms of simplified characters. The dictionary is large: only the server imports this. */
import { Converter } from 'opencc-js/t2cn';
import type { Entry } from './entry';

const simplify = Converter({ from: 't', to: 'cn' });

/** Traditional forms by simplified character; a character may have several (里: 裏, 裡). */
function formsOf(): Map<string, string> {
  const forms = new Map<string, string>();
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const form = String.fromCharCode(code);
    const simplified = simplify(form);
    if (simplified !== form && simplified.length === 1) forms.set(simplified, (forms.get(simplified) ?? '') + form);
  }
  return forms;
}
const forms = formsOf();

/** Adds to each entry the traditional forms of characters that no earlier entry has: `Entry.traditional`. */
export function withTraditional(entries: readonly Entry[]): Entry[] {
  const charactersOf = ({ texts }: Entry): string[] => texts.flatMap(({ words }) => [...words]);
  const printed = new Set(entries.flatMap(charactersOf));
  const done = new Set<string>();
  return entries.map((entry) => {
    const fresh = [...new Set(charactersOf(entry))].filter((character) => !done.has(character));
    for (const character of fresh) done.add(character);
    // A traditional form that the report itself prints is searched as it is.
    const pairs = fresh.flatMap((character) =>
      [...(forms.get(character) ?? '')].filter((form) => !printed.has(form)).map((form) => form + character)
    );
    return pairs.length ? { ...entry, traditional: pairs.join('') } : entry;
  });
}
