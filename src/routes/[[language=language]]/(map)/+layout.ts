// Server-rendered HTML; lib/client/page.ts handles it in the browser (decision 026).
export const csr = false;
