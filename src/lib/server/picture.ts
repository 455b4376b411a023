/** Renders SVG drawings as images, using only the fonts of the site. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { imageFonts } from 'virtual:image-fonts';
import { printable } from '../markup';

/** Markup of a component as XML, which is stricter than HTML: no `]]>` in texts, and some characters are not allowed. */
export const asXml = (body: string): string =>
  printable(body.replaceAll(/<!--.*?-->/gs, ''))
    .replaceAll(']]>', ']]&gt;')
    .trim();

/** A drawing as PNG, `width` pixels wide. */
export function pictureOf(svg: string, width: number): Uint8Array<ArrayBuffer> {
  const fontFiles = readdirSync(imageFonts).map((name) => join(imageFonts, name));
  const picture = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false, fontFiles } });
  return new Uint8Array(picture.render().asPng());
}
