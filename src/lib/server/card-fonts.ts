/** Folder of the fonts that share images are set in, from the project's root; `vite/fonts.ts` cuts them. */
export const CARD_FONTS = '.svelte-kit/card-fonts';
