/** More servers of the built site, besides the one that all tests share. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export type Served = { url: string; stop: () => Promise<void> };

/** Path of nginx; undefined if it is not installed. */
export const nginxPath = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'].find(existsSync);

/** Ends a server that a test has started, and waits until it has ended. */
export async function ended(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const exit = new Promise((done) => process.once('exit', done));
  process.kill();
  await exit;
}

/** Our own server, on a free port; `env`: the settings described in `scripts/serve.ts`. */
export async function serve(env: Record<string, string>): Promise<Served> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts', '--built'], {
    env: { ...process.env, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit']
  });
  const url = await new Promise<string>((done, fail) => {
    server.stdout.on('data', (data: Buffer) => {
      const address = /^http:\S+/m.exec(data.toString())?.[0];
      if (address) done(address);
    });
    server.once('exit', (code) => fail(new Error(`scripts/serve.ts ended with ${code}`)));
  });
  return { url, stop: () => ended(server) };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => probe.once('listening', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

/** `deploy/nginx.conf` for a path below the root, changed as its comments say. */
export const below = (conf: string, base: string): string =>
  conf
    .replace('# location = /news/map { return 301 /news/map/', `location = ${base.slice(0, -1)} { return 301 ${base}`)
    .replace('location / {', `location ${base} {`)
    .replace('=404 /404.html', `=404 ${base}404.html`);

/** nginx with `deploy/nginx.conf`: only folder and port are replaced, and for a path what the file itself says. */
export async function serveByNginx(path: string, base: string): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'report-map-nginx-'));
  const port = await freePort();
  const site = readFileSync('deploy/nginx.conf', 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('/var/www/report-map/', `${resolve('build')}/`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`);
  // A single process as the current user, with all its files in its own folder.
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; master_process off; pid ${folder}/pid; error_log stderr crit; events {}
     http { access_log off; ${temporary.join(' ')} ${base === '/' ? site : below(site, base)} }`
  );
  const server = spawn(path, ['-p', folder, '-c', 'nginx.conf'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const stop = async (): Promise<void> => {
    await ended(server);
    rmSync(folder, { recursive: true });
  };
  const url = `http://127.0.0.1:${port}${base}`;
  for (let tries = 0; tries < 50; tries++) {
    if (server.exitCode !== null) break;
    const answer = await fetch(url).catch(() => null);
    if (answer) return { url, stop };
    await new Promise((done) => setTimeout(done, 100));
  }
  await stop();
  throw new Error('nginx does not serve deploy/nginx.conf');
}
