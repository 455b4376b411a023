/** A small server for all measured pages: compressed files, and a list of what was transferred. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** One answer: `bytes` of its body, as compressed. */
type Sent = { path: string; bytes: number };
export type Served = { origin: string; sent: Sent[]; stop: () => Promise<void> };

/** Serves folders (cacheable within a visit) below the paths they are mapped to: `{ '/': 'build', '/peers/': '…' }`. */
export async function serve(folders: Record<string, string>): Promise<Served> {
  const sent: Sent[] = [];
  const mounts = Object.entries(folders)
    .sort(([a], [b]) => b.length - a.length)
    .map(([base, folder]) => ({ base, files: sirv(folder, { gzip: true, maxAge: 3600 }) }));

  const server = createServer((request, response) => {
    const entry: Sent = { path: request.url ?? '/', bytes: 0 };
    sent.push(entry);
    const count = (chunk: unknown): void => {
      if (typeof chunk === 'string' || chunk instanceof Uint8Array) entry.bytes += Buffer.byteLength(chunk);
    };
    const { write, end } = response;
    response.write = function (this: unknown, ...given: unknown[]) {
      count(given[0]);
      return Reflect.apply(write, response, given);
    } as typeof write;
    response.end = function (this: unknown, ...given: unknown[]) {
      count(given[0]);
      return Reflect.apply(end, response, given);
    } as typeof end;
    const mount = mounts.find(({ base }) => entry.path.startsWith(base));
    request.url = `/${entry.path.slice(mount?.base.length ?? 1)}`;
    const missing = (): void => void response.writeHead(404).end();
    if (mount) mount.files(request, response, missing);
    else missing();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    sent,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    }
  };
}
