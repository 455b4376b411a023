/** A module and all its imports, as the text of one script: see `vite/script.ts`. */
declare module '*?script' {
  const code: string;
  export default code;
}

declare module '*?module' {
  const code: string;
  export default code;
}

/** Folder of the fonts for share images, made by `vite/fonts.ts`. */
declare module 'virtual:image-fonts' {
  export const imageFonts: string;
}

/** Address, below the site's root, of the file that a module and its imports are bundled into. */
declare module '*?address' {
  const address: string;
  export default address;
}

/** Files of the build that nothing loads, addresses below the site's root: see `vite/unused.js`. */
declare module '$unused-files' {
  const files: string[];
  export default files;
}
