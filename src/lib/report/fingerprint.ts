/**
 * Detects changed words: FNV-1a, 32 bits, of their UTF-8, as eight hex digits. It is not cryptographic. Source: G. Fowler, L. C. Noll,
 * K.-P. Vo, D. Eastlake, “The FNV Non-Cryptographic Hash Algorithm”.
 */
export function fingerprint(words: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(words)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
