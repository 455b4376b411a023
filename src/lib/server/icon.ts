/** The icon of the site in tabs and on home screens: `icon.svg` of the folder of facts, else a map pin in the colour of the first role. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '$lib/report/schema';
import { FOLDER } from './folder';

/** Colour if a report has no role yet. */
const NO_COLOUR = '#5b625d';

/** SVG, 32 by 32 units. Corners of `rx="6"` are removed for phones, which round icons themselves. */
export function iconOf({ roles }: Pick<Site, 'roles'>, folder = FOLDER): string {
  const own = join(folder, 'icon.svg');
  return existsSync(own) ? readFileSync(own, 'utf8') : pin(roles[0]?.colour.light ?? NO_COLOUR);
}

const pin = (colour: string): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <rect width="32" height="32" rx="6" fill="#f3f0e8" />
  <path d="M16 28 C11 21 8 17 8 13 A8 8 0 0 1 24 13 C24 17 21 21 16 28 Z" fill="${colour}" />
  <circle cx="16" cy="13" r="3.2" fill="#f3f0e8" />
</svg>
`;
