/** The exports as a build would write them, and the same with hostile texts. */
import { formats } from '$lib/exports/formats';
import type { Edition } from '$lib/exports/formats/edition';
import { loadReport } from '$lib/server/report';

export const edition: Edition = {
  report: loadReport(),
  absolute: (path) => `https://map.example/${path}`
};

export function made(file: string, of: Edition = edition): string {
  const format = formats.find((one) => one.file === file);
  if (!format) throw new Error(`no file ${file}`);
  return format.make(of);
}

export const madeJson = <T>(file: string, of: Edition = edition): T => JSON.parse(made(file, of)) as T;

/** The value with every string replaced that is not an id, address or code. */
function spoilt<T>(value: T, words: string, key = ''): T {
  if (typeof value === 'string') return (/^(name|officialName|basis|note|quote|zh|en|text|meaning)$/.test(key) ? words : value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => spoilt(item, words, key)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, child]: [string, unknown]) => [name, spoilt(child, words, name)])) as T;
}

/** The same facts, with `words` in every text field. */
export function attacked(words: string): Edition {
  const { places, honours, excerpts, site, streets, ...rest } = edition.report;
  return {
    ...edition,
    report: {
      ...rest,
      streets: spoilt(streets, words),
      places: spoilt(places, words),
      honours: spoilt(honours, words),
      excerpts: spoilt(excerpts, words),
      site: spoilt(site, words)
    }
  };
}

export const HOSTILE = [
  '=1+1',
  '+cmd|calc',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '＝1+1',
  'a\u0000b\u0007c',
  'half \ud83d alone, \ude00 too',
  '\u202eright to left\u2066 isolated',
  ']]> <!-- & </p></description><script>alert(1)</script>',
  'quote " comma , line\r\nnext; apostrophe \' end',
  '&lt; &amp; &#0; %00',
  '𠮷😀 astral',
  '$[name]${name}{{name}}',
  '\ufffe\uffff\ufeff'
];
