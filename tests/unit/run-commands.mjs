/**
 * Runs many command lines in one process, because starting each in its own takes a second. Reads `[script, ...arguments][]` as JSON from
 * standard input; writes one `{ status, stdout, stderr }` for each. Run with `node --import tsx`, as the commands themselves are.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'node:util';

class Exit extends Error {}

const print = process.stdout.write.bind(process.stdout);
const results = [];
const loaded = new Set();
for (const [index, [script, ...args]] of JSON.parse(readFileSync(0, 'utf8')).entries()) {
  const result = { status: 0, stdout: '', stderr: '' };
  const path = resolve(script);
  process.argv = [process.execPath, path, ...args];
  process.exitCode = undefined;
  process.exit = (code) => {
    process.exitCode = code;
    throw new Exit();
  };
  const printTo =
    (stream) =>
    (...values) => {
      result[stream] += `${format(...values)}
`;
    };
  Object.assign(console, { log: printTo('stdout'), error: printTo('stderr'), warn: printTo('stderr') });
  try {
    // The query makes a script run again that has run before; what it imports is loaded once.
    await import(`${pathToFileURL(path).href}${loaded.has(path) ? `?run=${index}` : ''}`);
  } catch (error) {
    // What Node does with an error that nothing catches.
    if (!(error instanceof Exit)) {
      result.stderr += `${error.stack}\n`;
      process.exitCode = 1;
    }
  }
  loaded.add(path);
  result.status = Number(process.exitCode ?? 0);
  results.push(result);
}
process.exitCode = 0;
print(JSON.stringify(results));
