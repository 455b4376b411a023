/** `npm run annotate`: what an editor has to do next, with lines to paste (see `suggest.ts`). */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseFile, parseFiles } from '../src/lib/report/parse';
import { formatProblem } from '../src/lib/report/problems';
import { ReportFile } from '../src/lib/report/schema';
import { filesIn } from '../src/lib/server/folder';
import { adopt } from './adopt';
import { fail, helpIfAsked, orFail } from './command';
import { suggest } from './suggest';

helpIfAsked(`npm run annotate [-- FOLDER] [--write]
Says which names and sentences of FOLDER, else of geo/, no excerpt covers yet, with the lines to paste;
--write takes them into report.json: sentences that name places as excerpts, the others as remarks. Quotes that mean several passages are left.
Exit code 0: nothing left; 1: something; 2: cannot be read.`);

const { positionals, values } = orFail(() => parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' } } }));
const folder = positionals[0] ?? 'geo';

const files = orFail(() => filesIn(folder));
const { site, report, places } = parseFiles(files);
if (!report.value || !places.value) {
  for (const problem of [...report.problems, ...places.problems]) console.error(formatProblem(problem, folder));
  process.exit(2);
}

if (values.write) {
  const topic = site.value?.topics[0]?.id;
  if (!topic) fail(`${folder}/site.json has no topic that an excerpt could be of`);
  const { json, done } = adopt(files['report.json'], files['report.txt'], report.value, places.value.places, topic);
  writeFileSync(join(folder, 'report.json'), json);
  for (const line of done) console.log(`${folder}/report.json: ${line}`);
  console.log(done.length === 0 ? 'Nothing was written.' : `${done.length} written. Read them: an id is for ever once published.`);
  report.value = parseFile('report.json', ReportFile, json).value ?? report.value;
}

const suggestions = suggest(files['report.txt'], report.value, places.value.places);
for (const { line, what, paste } of suggestions) {
  console.log(`${folder}/report.txt:${line}: ${what}`);
  for (const one of paste) console.log(`    ${one}`);
}
console.log(suggestions.length === 0 ? `${folder}: nothing left to annotate` : `${suggestions.length} to look at in ${folder}`);
process.exitCode = suggestions.length > 0 ? 1 : 0;
