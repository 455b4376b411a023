// For unknown addresses on a server: without this route, Kit would need its client to show an error.
export const csr = false;
export const prerender = false;
