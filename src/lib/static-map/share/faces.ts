/** Family names of the fonts for images, as in their files: whole fonts, instanced from a variable one. */
export const SERIF = 'Noto Serif SC ExtraLight';
export const SANS = 'Noto Sans SC Thin Medium';
