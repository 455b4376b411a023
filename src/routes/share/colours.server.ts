import type { CardPalette } from '$lib/sketch/card/palette';
import css from '../../app.css?raw';

/** The colours of the light theme, from the style sheet of the pages. Throws when one is missing. */
export function lightColours(): CardPalette {
  const [, light = ''] = /:root \{([^}]*)\}/.exec(css) ?? [];
  const colour = (name: string): string => {
    const [, value] = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(light) ?? [];
    if (!value) throw new Error(`app.css defines no colour --${name}`);
    return value;
  };
  return {
    paper: colour('paper'),
    'paper-raised': colour('paper-raised'),
    land: colour('land'),
    ink: colour('ink'),
    'soft-ink': colour('soft-ink'),
    street: colour('street'),
    'street-casing': colour('street-casing'),
    'street-local-casing': colour('street-local-casing'),
    water: colour('water'),
    'water-ink': colour('water-ink'),
    metro: colour('metro'),
    rule: colour('rule'),
    accent: colour('accent'),
    gold: colour('gold')
  };
}
