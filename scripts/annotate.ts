/**
 * `npm run annotate [-- FOLDER]`: what an editor has to do next, with the lines to paste: names of places that no excerpt about
 * them covers, quotes that mean more than one passage, sentences without a home. Exit code 0: nothing; 1: something; 2: cannot read.
 */
import { parseFiles } from '../src/lib/report/parse';
import { inWords } from '../src/lib/report/problems';
import { filesIn } from '../src/lib/server/folder';
import { helpIfAsked, orFail } from './command';
import { suggest } from './suggest';

helpIfAsked(`npm run annotate [-- FOLDER]
Says which names and sentences of FOLDER, else of geo/, no excerpt covers yet, with the lines to paste.
Exit code 0: nothing left; 1: something; 2: cannot be read.`);

const folder = process.argv[2] ?? 'geo';

const files = orFail(() => filesIn(folder));
const { report, places } = parseFiles(files);
if (!report.value || !places.value) {
  for (const problem of [...report.problems, ...places.problems]) console.error(inWords(problem, folder));
  process.exit(2);
}

const suggestions = suggest(files['report.txt'], report.value, places.value.places);
for (const { line, what, paste } of suggestions) {
  console.log(`${folder}/report.txt:${line}: ${what}`);
  for (const one of paste) console.log(`    ${one}`);
}
console.log(suggestions.length === 0 ? `${folder}: nothing left to annotate` : `${suggestions.length} to look at in ${folder}`);
process.exitCode = suggestions.length > 0 ? 1 : 0;
