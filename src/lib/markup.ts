/** Writes text into HTML and XML. */

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as the value of an attribute in double quotes. */
export const attribute = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/** A tag without content. */
export const tag = (name: string, attributes: Record<string, string>): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${attribute(value)}"`)
    .join('')}>`;

/** JSON that cannot end the `<script>` around it. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Replaces what neither XML nor a table can hold (NUL and other control characters, lone surrogates) by U+FFFD. */
export const printable = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- they are what this is about
  text.toWellFormed().replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
