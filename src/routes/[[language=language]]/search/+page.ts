// Server-rendered HTML; lib/client/search-page.ts answers while a reader types.
export const csr = false;
