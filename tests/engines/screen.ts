/** A virtual screen: without a screen Firefox has no WebGL, and WebKitGTK does not start. */
import { spawn } from 'node:child_process';
import { xvfbPath } from './engine.ts';

export type Screen = { display: string; stop: () => void };

/** Starts one; Xvfb finds a free display number. Throws if Xvfb is not installed. */
export async function startScreen(): Promise<Screen> {
  const path = xvfbPath();
  if (!path) throw new Error('There is no Xvfb.');
  const server = spawn(path, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe']
  });
  const number = await new Promise<string>((done, fail) => {
    server.stdio[3]?.once('data', (data: Buffer) => done(data.toString().trim()));
    server.once('exit', (code) => fail(new Error(`Xvfb ended with ${code}`)));
  });
  return { display: `:${number}`, stop: () => void server.kill() };
}
