/** Numbers as reports print them: 5,184 and 2.5, 七 and 一万, 3万. */

const DIGITS = '〇一二三四五六七八九';
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const MYRIADS: Record<string, number> = { 万: 1e4, 亿: 1e8 };

/** The one number of these words; null if there is none, or more than one. */
export function numberIn(words: string): number | null {
  const found = words.match(/(?:\d[\d,]*(?:\.\d+)?|[〇零一二两三四五六七八九十百千])[零一二两三四五六七八九十百千万亿]*/g) ?? [];
  return found.length === 1 ? valueOf(found[0]) : null;
}

/** Chinese numerals are read from left to right: a digit is multiplied by the unit after it, and everything below 万 by that. */
function valueOf(numeral: string): number {
  const [, arabic = '', rest = ''] = /^([\d,.]*)(.*)$/.exec(numeral) ?? [];
  let [sum, below, digit] = [0, 0, arabic ? Number(arabic.replaceAll(',', '')) : 0];
  for (const character of rest) {
    const [unit, myriad] = [UNITS[character], MYRIADS[character]];
    if (myriad) [sum, below, digit] = [sum + (below + digit) * myriad, 0, 0];
    else if (unit) [below, digit] = [below + (digit || 1) * unit, 0];
    else digit = Math.max(0, DIGITS.indexOf(character === '两' ? '二' : character));
  }
  return sum + below + digit;
}
