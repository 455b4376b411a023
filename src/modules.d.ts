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

/** Address, below the site's root, of the file that a module and all it imports are built to. */
declare module '*?address' {
  const address: string;
  export default address;
}

/** Files of the build that nothing asks for, addresses below the site's root: see `vite/unused.js`. */
declare module '$unused-files' {
  const files: string[];
  export default files;
}
