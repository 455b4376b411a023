// Static hosts serve `404.html` for what they do not know.
export const trailingSlash = 'never';
// Served at any depth, where no relative script could be found: plain HTML does all there is to do.
export const csr = false;
