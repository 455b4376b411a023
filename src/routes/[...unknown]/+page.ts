// What a server is asked for and does not have: without this, Kit's client would have to be sent for its message.
export const csr = false;
export const prerender = false;
