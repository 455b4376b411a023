/**
 * `tsx tests/long-report.ts FOLDER` generates a report that is read in parts; its last sentence mentions the first place again, on the page
 * of another part.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from '../bench/scale/generate';
import type { PlacesFile, ReportFile } from '../src/lib/report/schema';

/** Enough places that their pages are stored for offline reading one by one (`MOST_PAGES`). */
const PLACES = 260;

const folder = process.argv[2];
if (!folder) throw new Error('say where to: tsx tests/long-report.ts FOLDER');
const files = generate(PLACES);
const { places } = JSON.parse(files['places.json']) as PlacesFile;
const report = JSON.parse(files['report.json']) as ReportFile;
const again = `${places[0]?.name}年底再次组织活动。`;
const excerpt = { id: 'e-again', topic: 'campaign', scope: 'places', places: [places[0]?.id ?? ''], quote: again, figures: [] } as const;
report.excerpts.push({ ...excerpt, places: [...excerpt.places], figures: [] });

mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries({
  ...files,
  'report.txt': `${files['report.txt']}\n${again}\n`,
  'report.json': JSON.stringify(report)
}))
  writeFileSync(join(folder, name), text);
