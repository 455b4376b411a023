/** A base in one PMTiles archive, ours or external; the map reads only the parts it shows. */
import { addProtocol } from 'maplibre-gl';
import { PMTiles, Protocol } from 'pmtiles';
import type { Base } from '$lib/base';
import type { MappedReport } from '$lib/report/report';
import type { Language } from '$lib/messages';
import { shapes, names, type From } from './layers';
import { schemaOf } from './schema';
import type { BaseStyle } from './style';

const SOURCE = 'base-tiles';
/** Vector tiles, according to the header of an archive. */
const MVT = 1;

const protocol = new Protocol({ metadata: true });
addProtocol('pmtiles', protocol.tile);

type Metadata = { vector_layers?: { id: string }[] };

/** Throws when the archive cannot be read in parts, or its tiles have an unknown schema. */
export async function tiles(
  { credited, attribution }: Extract<Base, { form: 'tiles' }>,
  address: string,
  report: MappedReport,
  language: Language
): Promise<BaseStyle> {
  const archive = new PMTiles(address);
  protocol.add(archive);
  const { tileType } = await archive.getHeader();
  const source = { url: `pmtiles://${address}`, ...(attribution && { attribution }) };
  if (tileType !== MVT) {
    return {
      sources: { [SOURCE]: { type: 'raster', tileSize: 256, ...source } },
      shapes: () => [{ id: 'base-picture', type: 'raster', source: SOURCE }],
      names: () => [],
      water: true,
      attributed: !credited
    };
  }
  const { vector_layers: layers = [] } = (await archive.getMetadata()) as Metadata;
  const schema = schemaOf(layers.map(({ id }) => id));
  if (!schema) throw new Error(`${address}: tiles of neither our schema nor that of Protomaps`);
  const from: From = (kind) => ({ source: SOURCE, 'source-layer': schema[kind].layer });
  return {
    sources: { [SOURCE]: { type: 'vector', ...source } },
    shapes: (palette) => shapes(from, schema, palette),
    names: (palette) => names(from, schema, report, language, palette),
    water: true,
    attributed: !credited
  };
}
