import type { NamePosition } from '$lib/names';

/** From the middle of a letter to the start of its base line, em: half a square to the left, and down to the line. */
const TO_BASELINE = 0.36;

const short = (value: number): string => String(Math.round(value * 10) / 10);

/** SVG attributes that put a name where its position says: one turned line, or letter by letter (SVG 2, 11.4). */
export function glyphAttributes({ dx, dy, turn, size, glyphs }: NamePosition): Record<string, string> {
  if (glyphs === null) {
    // The whole plane is turned about the anchor, and with it the way to the middle: so that is turned back first.
    const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
    const at = { x: short(cos * dx + sin * dy), y: short(cos * dy - sin * dx + TO_BASELINE * size) };
    return turn === 0 ? at : { ...at, transform: `rotate(${turn})` };
  }
  const starts = glyphs.map((glyph) => {
    const radians = (glyph.turn * Math.PI) / 180;
    const [cos, sin] = [Math.cos(radians) * size, Math.sin(radians) * size];
    return { x: glyph.x - cos / 2 - TO_BASELINE * sin, y: glyph.y - sin / 2 + TO_BASELINE * cos };
  });
  const list = (values: number[]): string => values.map(short).join(' ');
  const turns = glyphs.map((glyph) => glyph.turn);
  return {
    class: 'set',
    x: list(starts.map(({ x }) => x)),
    y: list(starts.map(({ y }) => y)),
    rotate: turns.every((value) => value === turns[0]) ? String(turns[0] ?? 0) : turns.join(' ')
  };
}
