/** Writes JSON that people can read and compare. */

const itemsOf = (value: unknown): string =>
  Array.isArray(value) && value.length > 0 ? `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]` : JSON.stringify(value);

/** One member a line; lists have one entry a line. */
export const jsonText = (value: object): string =>
  `{\n${Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]: [string, unknown]) => `${JSON.stringify(key)}: ${itemsOf(member)}`)
    .join(',\n')}\n}\n`;
