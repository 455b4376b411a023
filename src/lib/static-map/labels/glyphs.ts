import { placeSigns } from '$lib/cartography/signs';
import { LEADING } from '$lib/cartography/symbols';
import type { NamePosition, PlannedName } from '$lib/names';
import { advance } from './text';

/** Vertical distance from the middle of a letter to its base line, em. */
const TO_BASELINE = 0.36;

/** To half a pixel: a finer value would not be seen, and all of them together are 0.4 kB of a page. */
const short = (value: number): string => String(Math.round(value * 2) / 2);

/** The text of a name at a position, line by line. */
export const linesOf = ({ text }: Pick<PlannedName, 'text'>, { lines }: NamePosition): string[] => lines ?? [text];

/** SVG attributes that put the first of `lines` at the position: one rotated line, or letter by letter (SVG 2, 11.4). */
export function glyphAttributes({ dx, dy, turn, size, glyphs }: NamePosition, lines: readonly string[]): Record<string, string> {
  if (glyphs === null) {
    // The rotation is about the anchor, so the vector to the middle is rotated back first.
    const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
    const above = ((lines.length - 1) / 2) * LEADING;
    const at = { x: short(cos * dx + sin * dy), y: short(cos * dy - sin * dx + (TO_BASELINE - above) * size) };
    return turn === 0 ? at : { ...at, transform: `rotate(${turn})` };
  }
  const letters = [...lines.join('')];
  const starts = glyphs.map((glyph, i) => {
    const half = advance(letters[i] ?? '') / 2;
    const radians = (glyph.turn * Math.PI) / 180;
    const [cos, sin] = [Math.cos(radians) * size, Math.sin(radians) * size];
    return { x: glyph.x - cos * half - TO_BASELINE * sin, y: glyph.y - sin * half + TO_BASELINE * cos };
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

/** Position of the signs beneath a name, from its anchor; null without any. */
export const signsAt = ({ ranks = [] }: Pick<PlannedName, 'ranks'>, position: NamePosition, levels: number) =>
  position.signs ? placeSigns(ranks, position.signs, levels, position) : null;
