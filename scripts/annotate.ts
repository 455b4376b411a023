/**
 * `npm run annotate [-- FOLDER]`: what an editor has to do next, with the lines to paste: names of places that no excerpt about
 * them covers, quotes that mean more than one passage, sentences without a home. Exit code 0: nothing; 1: something; 2: cannot read.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileNames, parseFiles, type Files } from '../src/lib/report/parse';
import { inWords } from '../src/lib/report/problems';
import { suggest } from './suggest';

const folder = process.argv[2] ?? 'geo';

function read(): Files {
  try {
    return Object.fromEntries(fileNames.map((name) => [name, readFileSync(join(folder, name), 'utf8')])) as Files;
  } catch (error) {
    console.error(`${folder} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return process.exit(2);
  }
}

const files = read();
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
