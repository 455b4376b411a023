/** `npm run convert -- FOLDER --from gcj02|bd09`: moves the coordinates of a folder of facts to WGS-84. Exit code 0: done; 2: not understood. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { filesIn } from '../src/lib/server/folder';
import { fail, helpIfAsked, orFail } from './command';
import { converted, PLACED } from './convert-coordinates';

const USAGE = `npm run convert -- FOLDER --from gcj02|bd09
Moves every coordinate of the folder – places, streets, context, bounds and view – from a datum of Chinese maps to WGS-84, once:
gcj02 is that of Amap, Tencent and Google in China, bd09 that of Baidu. All else in the files stays as it is.`;

helpIfAsked(USAGE);
const { positionals, values } = orFail(() => parseArgs({ allowPositionals: true, options: { from: { type: 'string' } } }));
const [folder, ...more] = positionals;
const { from } = values;
if (!folder || more.length > 0 || (from !== 'gcj02' && from !== 'bd09')) fail(USAGE);
orFail(() => filesIn(folder));
for (const name of PLACED) {
  const path = join(folder, name);
  const { json, positions } = converted(readFileSync(path, 'utf8'), from);
  writeFileSync(path, json);
  console.log(`${path}: ${positions} positions moved`);
}
console.log(`${folder} is in WGS-84 now, if it was in ${from === 'bd09' ? 'BD-09' : 'GCJ-02'} before: do not run this twice.`);
