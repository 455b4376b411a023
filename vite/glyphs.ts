/** Which characters of the facts the typefaces of the site do not have: share images leave them out. */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Blob, Face } from 'harfbuzzjs';
import subsetFont from 'subset-font';

/** Both faces have the same characters, as they are made from the same source. */
const FACE = '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-500-normal.woff2';

/** The basis of a position is not shown in any image. */
const withoutReasons = (key: string, value: unknown): unknown => (key === 'evidence' || key === 'basis' ? undefined : value);

/** One sentence for each character, in the order of the files. Throws when the folder cannot be read. */
export async function missingGlyphs(folder: string): Promise<string[]> {
  const files = readdirSync(folder).filter((name) => /\.(json|txt)$/.test(name));
  const texts = files.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  const printed = texts.map(({ name, text }) => (name.endsWith('.json') ? JSON.stringify(JSON.parse(text), withoutReasons) : text));
  const asked = new Set(printed.flatMap((text) => [...text]).filter((character) => /[\p{L}\p{N}\p{S}\p{P}]/u.test(character)));
  const font = readFileSync(createRequire(import.meta.url).resolve(FACE));
  const cut = await subsetFont(font, [...asked].join(''), { targetFormat: 'sfnt' });
  const drawn = new Set(new Face(new Blob(cut), 0).collectUnicodes());
  return [...asked].flatMap((character) => {
    const code = character.codePointAt(0) ?? 0;
    if (drawn.has(code)) return [];
    const { name, text } = texts.find((file) => file.text.includes(character)) ?? { name: '', text: '' };
    const line = text.slice(0, text.indexOf(character)).split('\n').length;
    const unicode = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    return [
      `${folder}/${name}:${line}: share images leave out ${character} (${unicode}): our typefaces do not have it, pages show it in a font of the reader`
    ];
  });
}
