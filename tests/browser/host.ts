/** Pages of other sites, on an origin of their own, that embed our map. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from '@playwright/test';
import { expect } from './test.ts';

/** Port of the pages below: fixed, because every worker has to allow their origin. */
export const HOST_PORT = Number(process.env['TEST_PORT'] ?? 4180) + 1000;

export type HostPage = { html: string; csp?: string };

/** Serves pages one after another from an origin of their own, with the packages that hosts use. */
export async function startHost(port: number): Promise<{ show: (page: Page, host: HostPage) => Promise<void>; stop: () => void }> {
  let current: HostPage = { html: '' };
  const packages: Record<string, string> = {
    '/pym.js': 'node_modules/pym.js/dist/pym.v1.min.js',
    '/frames.js': 'node_modules/@newswire/frames/dist/frames.modern.js'
  };
  const server: Server = createServer((request, response) => {
    const script = packages[request.url ?? ''];
    if (request.url === '/favicon.ico') response.writeHead(204).end();
    else if (script) response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(script));
    else {
      const { csp } = current;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...(csp && { 'content-security-policy': csp }) });
      response.end(`<!doctype html><html lang="zh"><title>一家报纸</title><body style="margin:16px">${current.html}</body></html>`);
    }
  });
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    show: async (page, host) => {
      current = host;
      await page.goto(address);
    },
    stop: () => server.close()
  };
}

/** Records on the host's page what frames send to it, as `window.said`. */
export const LISTENER = `<script>var said = []; addEventListener('message', function (event) { said.push(event.data) })</script>`;
export const said = (page: Page): Promise<unknown[]> => page.evaluate('said');

/** The frame once its script has run. */
export async function frameOf(page: Page, index = 0): Promise<Frame> {
  const element = page.locator('iframe').nth(index);
  await element.scrollIntoViewIfNeeded();
  const frame = await (await element.elementHandle())?.contentFrame();
  if (!frame) throw new Error('no frame');
  await expect(frame.locator('[data-start]')).toBeVisible();
  // A frame in another process learns its new position a little later after scrolling; clicks before that would miss.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return frame;
}
