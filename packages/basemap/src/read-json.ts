import * as v from 'valibot';
import { ExtractError, type Element } from './elements.ts';

const At = v.object({ lat: v.number(), lon: v.number() });
/** Overpass leaves out points of `geometry` that lie outside of the box asked for. */
const Line = v.optional(v.array(v.nullable(At)));
const Tags = v.optional(v.record(v.string(), v.string()), {});
const Member = v.object({ type: v.picklist(['node', 'way', 'relation']), ref: v.number(), role: v.string(), geometry: Line });

const Json = v.object({
  osm3s: v.optional(v.object({ timestamp_osm_base: v.optional(v.string()) })),
  /** How Overpass reports that it ran out of time or memory; the answer then holds what it had found so far. */
  remark: v.optional(v.string()),
  elements: v.array(
    v.variant('type', [
      v.object({ type: v.literal('node'), id: v.number(), ...At.entries }),
      v.object({ type: v.literal('way'), id: v.number(), nodes: v.optional(v.array(v.number()), []), tags: Tags, geometry: Line }),
      v.object({ type: v.literal('relation'), id: v.number(), tags: Tags, members: v.optional(v.array(Member), []) })
    ])
  )
});

const points = (line: v.InferOutput<typeof Line>): [number, number][] =>
  (line ?? []).flatMap((at): [number, number][] => (at ? [[at.lon, at.lat]] : []));

/** Elements of an Overpass answer in JSON. `source`: its name in error messages. */
export function readJson(text: string, source: string): Element[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ExtractError(`${source} is not whole JSON (${reason.slice(0, 120)}): fetch it again`);
  }
  const { success, output, issues } = v.safeParse(Json, json, { abortEarly: true });
  if (!success) {
    const [issue] = issues;
    throw new ExtractError(`${source} is no answer of Overpass: ${v.getDotPath(issue) ?? 'it'}: ${issue.message}; ask for [out:json]`);
  }
  if (output.remark) throw new ExtractError(`${source} is not complete, Overpass says: “${output.remark}”; ask for less, or later`);
  const stamp = output.osm3s?.timestamp_osm_base;
  return [
    ...(stamp ? [{ type: 'timestamp' as const, value: stamp }] : []),
    ...output.elements.map((element): Element => {
      if (element.type === 'node') return element;
      const { id, tags } = element;
      if (element.type === 'way') {
        return { type: 'way', id, tags, refs: element.nodes, ...(element.geometry && { line: points(element.geometry) }) };
      }
      const drawn = element.members.filter(({ geometry }) => geometry).map(({ ref, geometry }) => [ref, points(geometry)] as const);
      const members = element.members.map(({ type, ref, role }) => ({ type, ref, role }));
      return { type: 'relation', id, tags, members, ...(drawn.length > 0 && { lines: new Map(drawn) }) };
    })
  ];
}
