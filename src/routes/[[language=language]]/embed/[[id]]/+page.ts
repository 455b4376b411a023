// Server-rendered HTML with its own script, lib/client/frame.ts.
export const csr = false;
