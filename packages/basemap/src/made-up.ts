/**
 * Generates a town as an `.osm.pbf` with about the number of nodes asked for: blocks of houses between streets, written by the schema of
 * the parser.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateSync } from 'node:zlib';
import { PbfWriter } from 'pbf';

type Write = { write: (value: object, pbf: PbfWriter) => void };
const home = dirname(createRequire(import.meta.url).resolve('osm-pbf-parser-node'));
const { Blob: OsmBlob, BlobHeader } = (await import(pathToFileURL(join(home, 'proto/fileformat.js')).href)) as Record<string, Write>;
const { HeaderBlock, PrimitiveBlock } = (await import(pathToFileURL(join(home, 'proto/osmformat.js')).href)) as Record<string, Write>;

const encoded = (type: Write | undefined, value: object): Uint8Array => {
  const pbf = new PbfWriter();
  type?.write(value, pbf);
  return pbf.finish();
};

function block(type: 'OSMHeader' | 'OSMData', content: Uint8Array): Buffer {
  const blob = encoded(OsmBlob, { raw_size: content.length, zlib_data: deflateSync(content) });
  const header = encoded(BlobHeader, { type, datasize: blob.length });
  const length = Buffer.alloc(4);
  length.writeUInt32BE(header.length);
  return Buffer.concat([length, header, blob]);
}

const deltas = (numbers: number[]): number[] => numbers.map((number, i) => number - (i > 0 ? (numbers[i - 1] ?? 0) : 0));

/** Writes the town and returns its number of nodes. `west`/`south`: its corner in degrees. */
export function writeTown(file: string, nodes: number, west: number, south: number): number {
  const strings = ['', 'building', 'yes', 'highway', 'residential', 'name'].map((text) => Buffer.from(text));
  const at: [lon: number, lat: number][] = [];
  const ways: { id: number; keys: number[]; vals: number[]; refs: number[] }[] = [];
  const node = (lon: number, lat: number): number => at.push([lon, lat]);
  const way = (refs: number[], keys: number[], vals: number[]): void =>
    void ways.push({ id: ways.length + 1, keys, vals, refs: deltas(refs) });

  // Nine of ten ways are houses with four nodes; after every tenth house comes a street of ten nodes.
  const side = Math.ceil(Math.sqrt(nodes / 5));
  for (let i = 0; at.length < nodes - 10; i++) {
    const [x, y] = [west + (i % side) * 0.0003, south + Math.floor(i / side) * 0.0003];
    const corner = node(x, y);
    const rest = [node(x + 0.00018, y), node(x + 0.00018, y + 0.00012 + (i % 5) * 0.00002), node(x, y + 0.00015)];
    way([corner, ...rest, corner], [1], [2]);
    if (i % 10 === 0) {
      const name = strings.push(Buffer.from(`第${i / 10 + 1}街`)) - 1;
      way(
        Array.from({ length: 10 }, (_, k) => node(x + k * 0.0003, y + 0.00024 + (k % 2) * 0.00001)),
        [3, 5],
        [4, name]
      );
    }
  }

  const step = (degrees: number): number => Math.round(degrees * 1e7);
  const parts: Buffer[] = [block('OSMHeader', encoded(HeaderBlock, { required_features: ['OsmSchema-V0.6', 'DenseNodes'] }))];
  for (let from = 0; from < at.length; from += 8000) {
    const some = at.slice(from, from + 8000);
    const dense = {
      id: deltas(some.map((_, i) => from + i + 1)),
      lat: deltas(some.map(([, lat]) => step(lat))),
      lon: deltas(some.map(([lon]) => step(lon))),
      keys_vals: []
    };
    parts.push(block('OSMData', encoded(PrimitiveBlock, { stringtable: { s: [] }, primitivegroup: [{ dense }] })));
  }
  for (let from = 0; from < ways.length; from += 8000) {
    parts.push(
      block('OSMData', encoded(PrimitiveBlock, { stringtable: { s: strings }, primitivegroup: [{ ways: ways.slice(from, from + 8000) }] }))
    );
  }
  writeFileSync(file, Buffer.concat(parts));
  return at.length;
}
