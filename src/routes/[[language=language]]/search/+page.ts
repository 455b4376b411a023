// HTML of the server; lib/client/search-page.ts answers as a reader types.
export const csr = false;
