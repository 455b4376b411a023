import { isHttpError } from '@sveltejs/kit';
import { describe, expect, it, test } from 'vitest';
import { loadReport } from '$lib/server/report';
import { GET } from './+server';

const SITE = 'http://localhost:4173/';
const id = loadReport().places[0]?.id ?? '';

/** The status and, if successful, the answer. */
async function ask(query: Record<string, string>): Promise<{ status: number; answer?: Record<string, unknown> }> {
  const url = new URL(`${SITE}oembed?${new URLSearchParams(query)}`);
  try {
    const response = await GET({ url, setHeaders: () => undefined } as unknown as Parameters<typeof GET>[0]);
    return { status: response.status, answer: (await response.json()) as Record<string, unknown> };
  } catch (error) {
    if (isHttpError(error)) return { status: error.status };
    throw error;
  }
}

describe('every address of the site gets an oEmbed answer', () => {
  test.each([
    ['', 'embed/'],
    ['?utm_source=x', 'embed/'],
    ['index.html', 'embed/'],
    ['embed/', 'embed/'],
    [`places/${id}/`, `embed/${id}/`],
    [`places/${id}`, `embed/${id}/`],
    [`embed/${id}/?theme=dark&nonsense=1`, `embed/${id}/?theme=dark`],
    [`places/${id}/?level=city`, `embed/${id}/?honour=city`]
  ])('%s', async (path, frame) => {
    const { status, answer } = await ask({ url: SITE + path });
    expect(status).toBe(200);
    expect(answer?.['html']).toContain(`src="${SITE}${frame}"`);
  });
});

test.each([
  ['https://example.org/'],
  [`http://localhost:9999/places/${id}/`],
  [`${SITE}places/nowhere/`],
  [`${SITE}places/${id}/more/`],
  [`${SITE}about/`],
  ['places/'],
  ['javascript:alert(1)']
])('404 for %s', async (url) => {
  expect((await ask({ url })).status).toBe(404);
});

it('obeys the requested sizes, and refuses unsupported formats', async () => {
  expect((await ask({ url: SITE, maxwidth: '300', maxheight: '200' })).answer).toMatchObject({ width: 300, height: 200 });
  expect((await ask({ url: SITE, format: 'json' })).status).toBe(200);
  expect((await ask({ url: SITE, format: 'xml' })).status).toBe(501);
  expect((await ask({})).status).toBe(400);
  for (const maxwidth of ['0', '-1', '1.5', 'wide', '']) expect((await ask({ url: SITE, maxwidth })).status).toBe(400);
});
