/**
 * `tsx tests/long-report.ts FOLDER` generates a report that is read in parts, with many topics; its last sentences speak of many places
 * without a position, and mention the first place again, on the page of another part.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from '../bench/scale/generate';
import type { PlacesFile, ReportFile, SiteFile } from '../src/lib/report/schema';

/** Enough places that their pages are stored for offline reading one by one (`MOST_PAGES`). */
const PLACES = 260;
/** More topics than a line has room for, and more places without a position than the margin of a map. */
const [TOPICS, UNLOCATED] = [24, 14];

const folder = process.argv[2];
if (!folder) throw new Error('say where to: tsx tests/long-report.ts FOLDER');
const files = generate(PLACES);
const { places } = JSON.parse(files['places.json']) as PlacesFile;
const report = JSON.parse(files['report.json']) as ReportFile;
const site = JSON.parse(files['site.json']) as SiteFile;

const numerals = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地'];
site.topics.push(...numerals.slice(0, TOPICS).map((numeral, index) => ({ id: `topic-${index}`, label: { zh: `第${numeral}类活动` } })));
report.excerpts.forEach((excerpt, index) => (excerpt.topic = `topic-${index % TOPICS}`));

site.roles.push({ id: 'site', label: { zh: '活动地点' }, form: 'diamond', colour: { light: '#7b3f86', dark: '#c99ad2' } });
const unlocated = numerals.slice(0, UNLOCATED).map((numeral, index) => ({ id: `unlocated-${index}`, name: `${numeral}字书屋` }));
places.push(
  ...unlocated.map(({ id, name }) => ({
    id,
    name,
    officialName: null,
    nameIn: {},
    kind: 'site' as const,
    role: 'site',
    geometry: null,
    confidence: 'none' as const,
    basis: { zh: '为测量而编造。' }
  }))
);
const again = `${places[0]?.name}年底再次组织活动。`;
const more = [
  ...unlocated.map(({ id, name }) => ({ place: id, quote: `${name}免费开放。` })),
  { place: places[0]?.id ?? '', quote: again }
];
report.excerpts.push(
  ...more.map(({ place, quote }) => ({
    id: `e-more-${place}`,
    topic: 'campaign',
    scope: 'places' as const,
    places: [place],
    quote,
    figures: []
  }))
);

mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries({
  ...files,
  'report.txt': `${files['report.txt']}\n${more.map(({ quote }) => quote).join('')}\n`,
  'report.json': JSON.stringify(report),
  'places.json': JSON.stringify({ places }),
  'site.json': JSON.stringify(site)
}))
  writeFileSync(join(folder, name), text);
