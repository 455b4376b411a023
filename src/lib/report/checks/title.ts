/**
 * Warns if the title of the site is another line of the text than the headline. `new-report` takes the title from the line that it guesses
 * to be the headline. An editor who corrects the outline later may forget to correct the title.
 */
import type { Geo } from '../parse';
import type { Problem } from '../problems';

export function warnOfTitle({ site, report: { outline } }: Geo): Problem[] {
  const headline = outline.find(({ kind }) => kind === 'headline')?.quote.trim();
  return Object.entries(site.title).flatMap(([language, title]) => {
    const line = outline.find(({ kind, quote }) => kind !== 'headline' && isSame(quote, title));
    if (!line || (headline && isSame(headline, title))) return [];
    return [
      {
        file: 'site.json',
        entry: 'title',
        message: `“${title}” is the ${line.kind} in the outline of report.json, not the headline “${headline}”: correct it, unless the site is to be called so`,
        path: ['title', language]
      }
    ];
  });
}

const isSame = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
