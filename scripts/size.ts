/** `npm run size`: prints what a reader downloads; fails if anything is above its limit. */
import { weights } from './weights.ts';
import { helpIfAsked } from './command.ts';

helpIfAsked(`npm run size
Prints what a reader of the site in build/ downloads. Exit code 1: something is above its limit.`);

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
const rows = weights();

console.table(Object.fromEntries(rows.map(({ name, bytes, limit }) => [name, { kB: kilobytes(bytes), limit: kilobytes(limit) }])));
process.exitCode = rows.some(({ bytes, limit }) => bytes > limit) ? 1 : 0;
