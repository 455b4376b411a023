/** Requests that a server of static files and a few answers refuses before it reads them. */

export type Refusal = { status: 400 | 405 | 414; message: string };

/** Longest address, characters. Our longest, an oEmbed request with every option, has about 500. */
const LONGEST = 2000;

const bad = (message: string): Refusal => ({ status: 400, message });

/** Why a request is refused; null if it is allowed. */
export function refusalOf(method: string | undefined, url: string | undefined): Refusal | null {
  if (!['GET', 'HEAD', 'OPTIONS'].includes(method ?? '')) return { status: 405, message: 'this server is only read from' };
  if (!url?.startsWith('/') || url.startsWith('//')) return bad('the address is no path');
  if (url.length > LONGEST) return { status: 414, message: 'the address is too long' };
  const [path = ''] = url.split('?');
  try {
    const plain = decodeURIComponent(path);
    // eslint-disable-next-line no-control-regex -- control characters are what the pattern looks for
    if (/[\u0000-\u001f\\]/.test(plain) || plain.split('/').includes('..')) return bad('the path leads out of the site');
  } catch {
    return bad('the address is not encoded as addresses are');
  }
  return null;
}
