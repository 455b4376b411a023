/**
 * OpenStreetMap splits a road wherever a lane or a bridge begins. Joined again it is smaller, and its name is placed along the whole road.
 */
import type { Position } from 'geojson';
import type { Drawing } from './features.ts';

type Line = { drawing: Drawing; points: Position[] };

const keyOf = ([lon, lat]: Position): string => `${lon},${lat}`;

/** Lines of one kind, class and name, joined where just two of them meet; everything else as it was. */
export function joined(drawings: readonly Drawing[]): Drawing[] {
  const groups = new Map<string, Line[]>();
  const others: Drawing[] = [];
  for (const drawing of drawings) {
    if (drawing.geometry.type !== 'LineString') {
      others.push(drawing);
      continue;
    }
    const { class: of, name = '', nameEn = '' } = drawing.properties;
    const key = [drawing.kind, of, name, nameEn].join('\n');
    const group = groups.get(key) ?? [];
    group.push({ drawing, points: drawing.geometry.coordinates });
    groups.set(key, group);
  }
  const lines = [...groups.values()].flatMap(joinedLines);
  return [
    ...others,
    ...lines.map(({ drawing, points }): Drawing => ({ ...drawing, geometry: { type: 'LineString', coordinates: points } }))
  ];
}

function joinedLines(lines: Line[]): Line[] {
  const ends = new Map<string, Set<Line>>();
  const endsOf = (line: Line): string[] => [line.points[0], line.points.at(-1)].flatMap((end) => (end ? [keyOf(end)] : []));
  const enter = (line: Line): void => {
    for (const end of endsOf(line)) ends.set(end, (ends.get(end) ?? new Set()).add(line));
  };
  const leave = (line: Line): void => {
    for (const end of endsOf(line)) ends.get(end)?.delete(line);
  };
  /** Where three or more lines meet, it is not known which two belong together. */
  const forks = new Set<string>();
  const left = new Set(lines);
  left.forEach(enter);
  for (const [end, meeting] of ends) if (meeting.size !== 2) forks.add(end);

  for (const line of lines) {
    if (!left.has(line)) continue;
    for (let next = neighbour(line); next; next = neighbour(line)) {
      leave(line);
      leave(next);
      left.delete(next);
      line.points = chained(line.points, next.points);
      enter(line);
    }
  }
  return [...left];

  function neighbour(line: Line): Line | undefined {
    const [first, last] = endsOf(line);
    if (first === last) return undefined;
    for (const end of [first ?? '', last ?? '']) {
      if (forks.has(end)) continue;
      for (const other of ends.get(end) ?? []) if (other !== line) return other;
    }
    return undefined;
  }
}

/** Both as one line, in the direction of the first; they share an end. */
function chained(a: Position[], b: Position[]): Position[] {
  const [first, last] = [keyOf(a[0] ?? []), keyOf(a.at(-1) ?? [])];
  const [begin, end] = [keyOf(b[0] ?? []), keyOf(b.at(-1) ?? [])];
  if (last === begin) return [...a, ...b.slice(1)];
  if (last === end) return [...a, ...b.toReversed().slice(1)];
  return first === end ? [...b, ...a.slice(1)] : [...b.toReversed(), ...a.slice(1)];
}
