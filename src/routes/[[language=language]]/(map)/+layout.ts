// HTML of the server, which lib/client/page.ts takes over (decision 026).
export const csr = false;
