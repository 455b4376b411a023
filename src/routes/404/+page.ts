// Static hosts serve `404.html` for unknown addresses.
export const trailingSlash = 'never';
// It is served at any depth, where relative script addresses would fail; it needs no script.
export const csr = false;
