/** `npm run check:geo [-- FOLDER]`: checks the facts. Exit code 0: in order; 1: problems, all of them printed; 2: cannot be read. */
import { readFolder } from '../src/lib/server/folder';
import { inWords } from '../src/lib/report/problems';
import type { Reading } from '../src/lib/report/read';

const folder = process.argv[2] ?? 'geo';

function read(): Reading | undefined {
  try {
    return readFolder(folder);
  } catch (error) {
    console.error(`${folder} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

const reading = read();
if (!reading) process.exitCode = 2;
else if ('problems' in reading) {
  for (const problem of reading.problems) console.error(inWords(problem, folder));
  console.error(`${reading.problems.length} ${reading.problems.length === 1 ? 'problem' : 'problems'} in ${folder}`);
  process.exitCode = 1;
} else {
  const { places, excerpts, honours, awards } = reading.report;
  console.log(
    `${folder} is in order: ${places.length} places, ${excerpts.length} excerpts, ${honours.length} honours, ${awards.length} awards`
  );
}
