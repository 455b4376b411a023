/**
 * `npm run start:node`: builds the site as a server and runs it. It serves the same pages, and besides answers oEmbed
 * questions about any address of the site; for that it reads the facts from the folder it is started in.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

process.chdir(join(import.meta.dirname, '..'));
process.env['PORT'] ??= '4173';
process.env['PUBLIC_SITE_URL'] ??= `http://localhost:${process.env['PORT']}/`;
execFileSync('npm', ['run', 'build'], { stdio: 'inherit', env: { ...process.env, ADAPTER: 'node' } });

// Its address is known only once it is built.
await import(join(process.cwd(), 'build-node/index.js'));
