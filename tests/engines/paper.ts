/** Text on the pages of a PDF, as far as these tests need it. */
import { inflateSync } from 'node:zlib';

type Objects = Map<number, string>;

const streamOf = (object: string): string => {
  const [, bytes = ''] = /stream\r?\n([^]*?)\r?\n?endstream/.exec(object) ?? [];
  return object.includes('/FlateDecode') ? inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1') : bytes;
};

/** Objects by number; most are in object streams (ISO 32000, 7.5.7). */
function objectsOf(pdf: Buffer): Objects {
  const whole = [...pdf.toString('latin1').matchAll(/(\d+) 0 obj\b([^]*?)endobj/g)];
  const objects: Objects = new Map(whole.map(([, number, object = '']) => [Number(number), object]));
  for (const object of [...objects.values()].filter((one) => one.includes('/ObjStm'))) {
    const [stream, first] = [streamOf(object), Number(/\/First (\d+)/.exec(object)?.[1])];
    const table = stream.slice(0, first).trim().split(/\s+/).map(Number);
    for (let at = 0; at < table.length; at += 2)
      objects.set(table[at] ?? 0, stream.slice(first + (table[at + 1] ?? 0), first + (table[at + 3] ?? stream.length)));
  }
  return objects;
}

/** How many pieces of text each page has, in no order. */
export function piecesOfText(pdf: Buffer): number[] {
  const objects = objectsOf(pdf);
  const contentsOf = (page: string): string =>
    [...page.matchAll(/\/Contents\s*\[?\s*(\d+) 0 R/g)].map(([, number]) => streamOf(objects.get(Number(number)) ?? '')).join('');
  return [...objects.values()]
    .filter((object) => /\/Type\s*\/Page\b/.test(object))
    .map((page) => [...contentsOf(page).matchAll(/\bT[jJ]\b/g)].length);
}
