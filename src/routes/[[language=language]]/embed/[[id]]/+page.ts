// HTML of the server with a script of its own, lib/client/frame.ts.
export const csr = false;
