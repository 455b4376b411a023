/** The introduction counts only what exists, and the tour stops only at excerpts that exist. */
import { COUNTED, countsOf, isCounted, piecesOf } from '../introduction';
import type { Geo } from '../parse';
import type { Problem } from '../problems';
import type { Resolved } from '../resolve';
import type { PlaceEntry } from '../schema';
import { isWithin } from './located';

/** Longest text that is allowed, in widths of a Latin letter. A Han character is twice as wide. */
const MOST = 260;
const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (/[⺀-￮]/u.test(letter) ? 2 : 1), 0);

export function checkIntroduction({ site, honours, places }: Geo, { excerpts }: Resolved): Problem[] {
  const problems: Problem[] = [];
  const report = (entry: string, message: string, ...path: (string | number)[]): void =>
    void problems.push({ file: 'site.json', entry, message, path: ['introduction', ...path] });
  const { text = {}, stops = [] } = site.introduction ?? {};
  const view = site.view;
  const isOffMap = ({ geometry, direction }: PlaceEntry): boolean =>
    Boolean(direction) || (view !== undefined && geometry !== null && 'point' in geometry && !isWithin(view, geometry.point));
  const offMap = places.places.filter(isOffMap).length;
  const counts = countsOf({ places: places.places, honours: honours.honours, awards: honours.awards, excerpts }, offMap);
  const known = Object.keys(COUNTED).join(', ');
  for (const [language, words] of Object.entries(text)) {
    const entry = `introduction "${language}"`;
    const say = (message: string): void => report(entry, message, 'text', language);
    const pieces = piecesOf(words);
    const plain = pieces.map((piece) => (typeof piece === 'string' ? piece : `00 ${piece.many}`)).join('');
    if (/[{}]/.test(plain)) say(`has a brace that belongs to no number: write “{communities|community|communities}”, with one of ${known}`);
    if (widthOf(plain) > MOST) say(`is too long: ${widthOf(plain)} letters of ${MOST}, where a Han character counts twice`);
    for (const piece of pieces) {
      if (typeof piece === 'string') continue;
      const { name, many } = piece;
      if (!isCounted(name)) say(`“{${name}|…}” counts nothing: use one of ${known}`);
      else if (counts[name] === 0) say(`“{${name}|…}” would say 0: the report has none, leave it out`);
      if (many.trim() === '') say(`“{${name}|…}” has no words: write what is counted after the “|”`);
    }
  }
  const ids = new Set(excerpts.map(({ id }) => id));
  for (const [index, stop] of stops.entries()) {
    if (!ids.has(stop)) report('introduction', `stop "${stop}" is no excerpt of report.json`, 'stops', index);
    else if (stops.indexOf(stop) !== index) report('introduction', `stop "${stop}" is there twice`, 'stops', index);
  }
  return problems;
}
