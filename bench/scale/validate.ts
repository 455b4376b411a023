/** Reads and checks one folder of facts in a process of its own: `tsx bench/scale/validate.ts FOLDER` prints time and memory as JSON. */
import { readFolder } from '../../src/lib/server/folder';
import { processorTime } from '../processor';

const { ms, result } = processorTime(() => readFolder(process.argv[2] ?? 'geo'));
// Memory at the end. The peak cannot be used: on Linux a child process inherits that figure from its parent.
const memory = process.memoryUsage.rss();
console.log(JSON.stringify({ ms, memory, problems: 'problems' in result ? result.problems.length : 0 }));
