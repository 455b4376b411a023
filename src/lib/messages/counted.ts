/** English numbers, alone and with the word that is counted. */
export const number = new Intl.NumberFormat('en');

const plural = new Intl.PluralRules('en');

export const counted = (count: number, one: string, many: string): string =>
  `${number.format(count)} ${plural.select(count) === 'one' ? one : many}`;
