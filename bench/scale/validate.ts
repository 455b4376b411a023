/** Reads and checks one folder of facts in a process of its own: `tsx bench/scale/validate.ts FOLDER` prints time and memory as JSON. */
import { readFolder } from '../../src/lib/server/folder';
import { processorTime } from '../processor';

const { ms, result } = processorTime(() => readFolder(process.argv[2] ?? 'geo'));
// What is held at the end. The most that was ever held cannot be told: Linux hands that figure on from the process that started this one.
const memory = process.memoryUsage.rss();
console.log(JSON.stringify({ ms, memory, problems: 'problems' in result ? result.problems.length : 0 }));
