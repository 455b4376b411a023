import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { OSMTransform } from 'osm-pbf-parser-node';
import { ExtractError, type Element, type Member, type Tags } from './elements.ts';

/** What the library returns, according to its readme. */
type Parsed =
  | { type: 'node'; id: number; lon: number; lat: number }
  | { type: 'way'; id: number; refs: number[]; tags?: Tags }
  | { type: 'relation'; id: number; members: Member[]; tags?: Tags }
  | { type?: undefined; osmosis_replication_timestamp?: number };

/** On a broken file the library throws outside of its stream; here it becomes an error of the stream. */
class Parser extends OSMTransform {
  constructor() {
    super({ withTags: { node: false, way: true, relation: true }, withInfo: false });
  }
  override _transform(chunk: Buffer, encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    caught(() => super._transform(chunk, encoding, done), done);
  }
  override _flush(done: (error?: Error | null) => void): void {
    caught(() => super._flush(done), done);
  }
}

function caught(read: () => void, done: (error: Error) => void): void {
  try {
    read();
  } catch (error) {
    done(error instanceof Error ? error : new Error(String(error)));
  }
}

/** Elements of an `.osm.pbf` file, in its order, a block at a time. */
export async function* readPbf(file: string): AsyncGenerator<Element> {
  const parser = new Parser();
  const reading = pipeline(createReadStream(file), parser).catch(() => undefined);
  try {
    for await (const block of parser as AsyncIterable<Parsed[]>) {
      for (const item of block) {
        if (item.type === 'node') yield item;
        else if (item.type) yield { ...item, tags: item.tags ?? {} };
        else if (item.osmosis_replication_timestamp) {
          yield { type: 'timestamp', value: new Date(item.osmosis_replication_timestamp * 1000).toISOString().replace('.000Z', 'Z') };
        }
      }
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ExtractError(
      `${file} is not a whole .osm.pbf file (${reason}): fetch it again, or write it anew with “osmium cat ${file} -o whole.osm.pbf”`
    );
  }
  await reading;
}
