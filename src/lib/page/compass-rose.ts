/** Layout of the compass rose: units from its middle, x eastward, y southward; its box is −100 to 100. */
import { covers, type Box } from '$lib/boxes';
import { isSector, middleBearing, type OffMapPlace } from '$lib/geography/off-map';
import { pointAt, radiusAt, scaleOf } from '$lib/geography/compass-rose';

/** The same with direction and distance as text. */
export type OffMapEntry = OffMapPlace & { where: string };

/** Radius of the rose itself. */
export const RADIUS = 90;
/** Font size of the names, and the width of a letter relative to it: Han characters are square. */
export const TYPE = 8.2;
const LETTER = 0.63;
/** Distance from the middle at which the sides of a sector begin. */
const MIDDLE = 9;
/** Gap between a name and a mark. */
const BESIDE = 13;
/** Bearings at which the distances of the rings may be written, the preferred first; and the least distance to anything else, degrees. */
const FREE = [180, 145, 215, 110, 250, 35, 325];
const APART = 28;

export type Label = { x: number; y: number; text: string };
export type Placed = OffMapPlace & {
  x: number;
  y: number;
  /** Outline of the sector, and its two sides from the middle; null for a known point. */
  sector: { area: string; sides: string } | null;
  /** Null if there is no room: the name is in the list anyway. */
  label: Label | null;
};
type Rose = { rings: { km: number; radius: number }[]; ringBearing: number | null; places: Placed[] };

/** Half the width of the rose at a height. */
const roomAt = (y: number): number => Math.sqrt(Math.max(0, RADIUS ** 2 - (Math.abs(y) + TYPE * 0.6) ** 2));

const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + TYPE * (/[\u2e80-\uffee]/.test(letter) ? 1 : LETTER), 0);

const at = ([x, y]: [number, number]): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

function sectorOf({ bearing: [from, to] }: OffMapPlace, near: number, far: number): { area: string; sides: string } {
  const [a, b, c, d] = [pointAt(from, near), pointAt(from, far), pointAt(to, far), pointAt(to, near)] as const;
  const large = (to - from + 360) % 360 > 180 ? 1 : 0;
  const arc = (radius: number, sweep: 0 | 1, end: [number, number]): string =>
    `A${radius.toFixed(1)} ${radius.toFixed(1)} 0 ${large} ${sweep} ${at(end)}`;
  return {
    area: `M${at(a)}L${at(b)}${arc(far, 1, c)}L${at(d)}${arc(near, 0, a)}Z`,
    sides: `M${at(pointAt(from, MIDDLE))}L${at(b)}M${at(pointAt(to, MIDDLE))}L${at(c)}`
  };
}

const apart = (a: number, b: number): number => Math.abs(((a - b + 540) % 360) - 180);

/** `names`: the name of each place on the rose. */
export function roseOf(offMap: readonly OffMapPlace[], names: ReadonlyMap<string, string>): Rose {
  const scale = scaleOf(offMap.map(({ kilometres }) => kilometres));
  const radius = (km: number): number => radiusAt(km, scale) * RADIUS;
  const marks = offMap.map((place) => {
    const [near, far] = place.kilometres.map(radius) as [number, number];
    const [x, y] = pointAt(middleBearing(place.bearing), (near + far) / 2);
    return { ...place, x, y, sector: isSector(place) ? sectorOf(place, near, far) : null };
  });
  const taken: Box[] = marks.map(({ x, y }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }));
  const places = marks.map((mark): Placed => {
    const text = names.get(mark.id) ?? '';
    const half = widthOf(text) / 2;
    for (const step of [1, -1, 2, -2, 3, -3]) {
      const y = mark.y + Math.sign(step) * (BESIDE + (Math.abs(step) - 1) * TYPE * 1.3);
      const room = roomAt(y) - half;
      if (room < 0) continue;
      const x = Math.max(-room, Math.min(mark.x, room));
      const box = { left: x - half, right: x + half, top: y - TYPE * 0.6, bottom: y + TYPE * 0.6 };
      if (taken.some((other) => covers(box, other, 0))) continue;
      taken.push(box);
      return { ...mark, label: { x, y, text } };
    }
    return { ...mark, label: null };
  });
  const bearings = marks.map(({ bearing }) => middleBearing(bearing));
  return {
    rings: scale.rings.map((km) => ({ km, radius: radius(km) })),
    ringBearing: FREE.find((bearing) => bearings.every((other) => apart(bearing, other) > APART)) ?? null,
    places
  };
}
