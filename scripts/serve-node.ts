/**
 * `npm run start:node`: builds the site as a server and runs it. It serves the same pages with the same headers, and
 * besides answers oEmbed questions about any address of the site; for that it reads the facts in the folder it runs in.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { join } from 'node:path';
import { headersOf, joined, parseHeaders } from './headers.ts';

process.chdir(join(import.meta.dirname, '..'));
const port = Number(process.env.PORT ?? 4173);
process.env.PUBLIC_SITE_URL ??= `http://localhost:${port}/`;
const build = join(process.cwd(), 'build-node');

// A test has built it before; `npm run start:node` does so anew.
if (!process.argv.includes('--built') || !existsSync(build)) {
  execFileSync('npm', ['run', 'build'], { stdio: 'inherit', env: { ...process.env, ADAPTER: 'node' } });
}

const rules = parseHeaders(readFileSync(join(build, 'prerendered/_headers'), 'utf8'));
// Its address is known only once it is built.
const { handler } = (await import(join(build, 'handler.js'))) as { handler: RequestListener };

createServer((request, response) => {
  for (const { name, value } of joined(headersOf(rules, (request.url ?? '/').split('?')[0] ?? '/'))) response.setHeader(name, value);
  handler(request, response);
}).listen(port, () => console.log(process.env.PUBLIC_SITE_URL));
