// Plain HTML; no script is needed.
export const csr = false;
