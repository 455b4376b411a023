/** The editors' introduction with its numbers, counted in the whole report, also on a part of a long one. */
import { offMapPlaces } from '$lib/geography/off-map';
import { countedPieces, countsOf, type CountedPiece } from '$lib/report/introduction';
import { say, messages, type Language } from '$lib/messages';
import { loadReport } from './report';

/** Empty if the editors have written none. */
export function introductionIn(language: Language): CountedPiece[] {
  const report = loadReport();
  const text = report.introduction && say(report.introduction.text, language);
  return text ? countedPieces(text, countsOf(report, offMapPlaces(report).length), messages[language].lang) : [];
}

/** The same as plain text. */
export const introductionText = (language: Language): string =>
  introductionIn(language)
    .map(({ text }) => text)
    .join('');
