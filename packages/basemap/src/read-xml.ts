import { createReadStream } from 'node:fs';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { ExtractError, type Element, type Relation, type Way } from './elements.ts';

/** Elements of an `.osm` file, in its order. Throws on invalid or incomplete XML, naming the line. */
export async function* readXml(file: string): AsyncGenerator<Element> {
  const parser = new SaxesParser();
  const found: Element[] = [];
  let open: Way | Relation | null = null;
  let root = false;

  parser.on('error', (error) => {
    throw new ExtractError(`${file}, line ${parser.line}: is not whole OSM XML (${error.message}): fetch it again`);
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    const number = (key: string): number => {
      const value = Number(attributes[key] ?? NaN);
      if (!Number.isFinite(value)) throw new ExtractError(`${file}, line ${parser.line}: <${name}> has no number “${key}”`);
      return value;
    };
    if (!root && name !== 'osm') throw new ExtractError(`${file}, line ${parser.line}: begins with <${name}>, where OSM XML has <osm>`);
    root = true;
    if (name === 'node' && attributes['visible'] !== 'false') {
      found.push({ type: 'node', id: number('id'), lon: number('lon'), lat: number('lat') });
    } else if (name === 'way') open = { type: 'way', id: number('id'), refs: [], tags: {} };
    else if (name === 'relation') open = { type: 'relation', id: number('id'), members: [], tags: {} };
    else if (name === 'nd' && open?.type === 'way') open.refs.push(number('ref'));
    else if (name === 'tag' && open) open.tags[attributes['k'] ?? ''] = attributes['v'] ?? '';
    else if (name === 'member' && open?.type === 'relation') {
      const { type = '', role = '' } = attributes;
      if (type === 'node' || type === 'way' || type === 'relation') open.members.push({ type, ref: number('ref'), role });
    } else if (name === 'meta' && attributes['osm_base']) found.push({ type: 'timestamp', value: attributes['osm_base'] });
  });
  parser.on('closetag', ({ name }) => {
    if ((name !== 'way' && name !== 'relation') || !open) return;
    found.push(open);
    open = null;
  });

  for await (const piece of createReadStream(file, 'utf8') as AsyncIterable<string>) {
    parser.write(piece);
    yield* found.splice(0);
  }
  parser.close();
  yield* found.splice(0);
}
