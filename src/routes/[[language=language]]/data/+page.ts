// Plain HTML does all there is to do.
export const csr = false;
