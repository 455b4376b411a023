/** Writing XML: escaping and characters that it cannot hold are the library's business. */
import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces';
import { printable } from './text';

export type { XMLBuilder };

/** A document with its root element. */
export const xml = (root: string, attributes: Record<string, string>): XMLBuilder =>
  create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: ' ' }).ele(root, attributes);

/** Adds an element that holds text; nothing for no text. */
export function leaf(
  parent: XMLBuilder,
  name: string,
  text: string | number | null | undefined,
  attributes: Record<string, string> = {}
): void {
  if (text !== null && text !== undefined) parent.ele(name, attributes).txt(printable(String(text)));
}

export const xmlText = (builder: XMLBuilder, pretty = true): string => `${builder.doc().end({ prettyPrint: pretty })}\n`;
