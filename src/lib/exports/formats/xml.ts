/** Writes XML. The library escapes text and rejects invalid characters. */
import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces';
import { printable } from '$lib/markup';

export type { XMLBuilder };

/** Text prepared for the library, which would otherwise keep a literal `&lt;` in the text as an entity. */
export const escapeXml = (text: string): string => printable(text).replaceAll('&', '&amp;');

const safe = (attributes: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, escapeXml(value)]));

/** A document with its root element. */
export const xml = (root: string, attributes: Record<string, string>): XMLBuilder =>
  create({ version: '1.0', encoding: 'UTF-8' }).ele(root, safe(attributes));

/** Adds an element; its attributes may hold any text. */
export const branch = (parent: XMLBuilder, name: string, attributes: Record<string, string>): XMLBuilder =>
  parent.ele(name, safe(attributes));

/** Adds an element with text; adds nothing if there is no text. */
export function leaf(
  parent: XMLBuilder,
  name: string,
  text: string | number | null | undefined,
  attributes: Record<string, string> = {}
): void {
  if (text !== null && text !== undefined) branch(parent, name, attributes).txt(escapeXml(String(text)));
}

export const xmlText = (builder: XMLBuilder, pretty = true): string => `${builder.doc().end({ prettyPrint: pretty })}\n`;
