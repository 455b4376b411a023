/** `npm run check:geo [-- FOLDER]`: checks the facts. Exit code 0: in order, perhaps with warnings; 1: problems, all of them printed; 2: cannot be read. */
import { readFolder } from '../src/lib/server/folder';
import { formatProblem } from '../src/lib/report/problems';
import { missingGlyphs } from '../vite/glyphs';
import { helpIfAsked, orFail } from './command';
import { hyphenHint } from './joins';

helpIfAsked(`npm run check:geo [-- FOLDER]
Reads and checks the facts in FOLDER, else in geo/. Exit code 0: in order, perhaps with warnings; 1: problems, all of them printed; 2: cannot be read.`);

const folder = process.argv[2] ?? 'geo';
const counted = (things: readonly unknown[], one: string): string => `${things.length} ${one}${things.length === 1 ? '' : 's'}`;

const reading = orFail(() => readFolder(folder));
if ('problems' in reading) {
  for (const problem of reading.problems) console.error(formatProblem(problem, folder));
  console.error(`${counted(reading.problems, 'problem')} in ${folder}`);
  process.exitCode = 1;
} else {
  const { joins, warnings } = reading;
  for (const { line, before, after } of joins)
    console.log(`${folder}/report.txt:${line}: a page break is read on as “${before}│${after}”${hyphenHint(before)}`);
  if (joins.some(({ before }) => /[\p{Script=Latin}\p{N},;:]$/u.test(before)))
    console.log('Where a blank is missing there, put it at the end of the line.');
  for (const missing of await missingGlyphs(folder)) console.log(missing);
  for (const warning of warnings) console.log(formatProblem({ ...warning, entry: `warning: ${warning.entry}` }, folder));
  const { places, excerpts, honours, awards } = reading.report;
  const counts = [counted(places, 'place'), counted(excerpts, 'excerpt'), counted(honours, 'honour'), counted(awards, 'award')];
  if (warnings.length > 0) counts.push(`${counted(warnings, 'warning')} to read`);
  console.log(`${folder} is in order: ${counts.join(', ')}`);
}
