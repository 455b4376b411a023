import type { Language } from './index';

const isLocalised = (value: object, language: Language): value is Record<string, string> =>
  language in value && Object.entries(value).every(([key, words]) => /^[a-z]{2}$/.test(key) && typeof words === 'string');

/** Keys that are emptied if they lack the language: their readers have a fallback, the report's own text or a label. */
const SPARED = ['nameIn', 'translation', 'singular'];

/**
 * A copy with the texts of one language only, so that a page does not carry the others. A text without that language stays as it is; names,
 * translations and singulars in other languages are removed.
 */
export function inLanguage<T>(value: T, language: Language): T {
  if (Array.isArray(value)) return value.map((item: unknown) => inLanguage(item, language)) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (isLocalised(value, language)) return { [language]: value[language] } as T;
  const entries = Object.entries(value).map(([key, item]: [string, unknown]): [string, unknown] => {
    const here = inLanguage(item, language);
    return [key, SPARED.includes(key) && typeof here === 'object' && here !== null && !(language in here) ? {} : here];
  });
  return Object.fromEntries(entries) as T;
}
