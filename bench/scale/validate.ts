/** Reads and checks one folder of facts in a process of its own: `tsx bench/scale/validate.ts FOLDER` prints time and memory as JSON. */
import { readFolder } from '../../src/lib/server/folder';

const begun = performance.now();
const reading = readFolder(process.argv[2] ?? 'geo');
const ms = performance.now() - begun;
// `maxRSS` is in kilobytes: the most the process ever held.
const problems = 'problems' in reading ? reading.problems.length : 0;
console.log(JSON.stringify({ ms, bytes: process.resourceUsage().maxRSS * 1024, problems }));
