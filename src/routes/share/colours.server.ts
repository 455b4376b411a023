import { INKS } from '$lib/cartography/colours';
import { IMAGE_INKS, type ImagePalette } from '$lib/static-map/share/palette';
import css from '../../app.css?raw';

/** The colours of the light theme, from the style sheet of the pages. Throws when one is missing. */
export function lightColours(): ImagePalette {
  const [, light = ''] = /:root \{([^}]*)\}/.exec(css) ?? [];
  const colour = (name: string): string => {
    const [, value] = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(light) ?? [];
    if (!value) throw new Error(`app.css defines no colour --${name}`);
    return value;
  };
  return Object.fromEntries([...INKS, ...IMAGE_INKS].map((name) => [name, colour(name)])) as ImagePalette;
}
