/** A module and all it imports, as the text of one script: see `vite/script.ts`. */
declare module '*?script' {
  const code: string;
  export default code;
}

declare module '*?module' {
  const code: string;
  export default code;
}

/** Folder of the fonts that share images are set in: `vite/fonts.ts` cuts them. */
declare module 'virtual:card-fonts' {
  export const cardFonts: string;
}
