// Kit would bring ten times the script the frame needs.
export const csr = false;
