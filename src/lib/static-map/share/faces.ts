/** Families of the fonts images are set in, as their files call themselves: whole faces cut from a variable one. */
export const SERIF = 'Noto Serif SC ExtraLight';
export const SANS = 'Noto Sans SC Thin Medium';
