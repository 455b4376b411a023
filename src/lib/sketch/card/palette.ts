/** Colours of a card: base colours by the names of their custom properties, and one for each role. */
export type CardPalette = Record<
  | 'paper'
  | 'paper-raised'
  | 'land'
  | 'ink'
  | 'soft-ink'
  | 'street'
  | 'street-casing'
  | 'street-local-casing'
  | 'water'
  | 'water-ink'
  | 'metro'
  | 'rule'
  | 'accent'
  | 'gold',
  string
>;
export type RoleColours = Record<string, string>;
