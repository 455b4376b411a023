/** The editors' lines count what there is, and the tour stops at sentences that there are. */
import { COUNTED, countsOf, isCounted, piecesOf } from '../introduction';
import type { Geo } from '../parse';
import { reporter, type Problem } from '../problems';
import type { Resolved } from '../resolve';
import type { Bounds, LngLat, PlaceEntry } from '../schema';

/** Longer, it would be more than two lines of a column, and of a small frame half of it. Han characters are twice as wide. */
const MOST = 260;
const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (/[⺀-￮]/u.test(letter) ? 2 : 1), 0);

const contains = ([west, south, east, north]: Bounds, [lng, lat]: LngLat): boolean =>
  west <= lng && lng <= east && south <= lat && lat <= north;

export function checkIntroduction({ site, honours, places }: Geo, { excerpts }: Resolved): Problem[] {
  const { problems, report } = reporter('site.json');
  const { text = {}, stops = [] } = site.introduction ?? {};
  const view = site.view;
  const isBeyond = ({ geometry, direction }: PlaceEntry): boolean =>
    Boolean(direction) || (view !== undefined && geometry !== null && 'point' in geometry && !contains(view, geometry.point));
  const beyond = places.places.filter(isBeyond).length;
  const counts = countsOf({ places: places.places, honours: honours.honours, awards: honours.awards, excerpts }, beyond);
  const known = Object.keys(COUNTED).join(', ');
  for (const [language, words] of Object.entries(text)) {
    const entry = `introduction "${language}"`;
    const pieces = piecesOf(words);
    const plain = pieces.map((piece) => (typeof piece === 'string' ? piece : `00 ${piece.many}`)).join('');
    if (/[{}]/.test(plain))
      report(entry, `has a brace that belongs to no number: write “{communities|community|communities}”, with one of ${known}`);
    if (widthOf(plain) > MOST)
      report(entry, `is longer than two lines: ${widthOf(plain)} letters of ${MOST}, where a Han character counts twice`);
    for (const piece of pieces) {
      if (typeof piece === 'string') continue;
      const { name, many } = piece;
      if (!isCounted(name)) report(entry, `“{${name}|…}” counts nothing: use one of ${known}`);
      else if (counts[name] === 0) report(entry, `“{${name}|…}” would say 0: the report has none, leave it out`);
      if (many.trim() === '') report(entry, `“{${name}|…}” has no words: write what is counted after the “|”`);
    }
  }
  const ids = new Set(excerpts.map(({ id }) => id));
  for (const [index, stop] of stops.entries()) {
    if (!ids.has(stop)) report('introduction', `stop "${stop}" is no excerpt of report.json`);
    else if (stops.indexOf(stop) !== index) report('introduction', `stop "${stop}" is there twice`);
  }
  return problems;
}
