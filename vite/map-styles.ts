/**
 * Reduces MapLibre's style sheet to what this site's map has: scale, credits and the hint to use two fingers. Its other rules are about
 * controls of its own, most of them icons, and are six sevenths of the sheet. It is a part of the live map's code.
 */
import postcss from 'postcss';
import type { Plugin } from 'vite';

/** MapLibre's own buttons, popups, markers and position of the reader: the site has others, or none. */
const UNUSED =
  /\.maplibregl-(ctrl-(group|logo|icon|zoom|compass|geolocate|fullscreen|shrink|terrain|globe)|ctrl button|popup|user-location|marker|waiting|track-pointer)/;

/** `css` without the rules of which all selectors are about unused controls, and without animations that no rule uses. */
export function usedStyles(css: string): string {
  const sheet = postcss.parse(css);
  sheet.walkRules((rule) => {
    if (rule.selectors.every((selector) => UNUSED.test(selector))) rule.remove();
  });
  const used = sheet.toString();
  sheet.walkAtRules((rule) => {
    const isUnused = rule.name === 'keyframes' && used.split(rule.params).length <= 2;
    if (isUnused || rule.nodes?.length === 0) rule.remove();
  });
  return sheet.toString();
}

/** Vite plugin: `maplibre-gl.css` is imported without its unused rules. */
export function mapStyles(): Plugin {
  return {
    name: 'map-styles',
    enforce: 'pre',
    transform: {
      filter: { id: /maplibre-gl\.css/ },
      handler: (css) => ({ code: usedStyles(css), map: null })
    }
  };
}
