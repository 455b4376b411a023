/** Legally required texts: at the foot of the page and on every map if they are set, and absent if not. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { afterAll, expect, it } from 'vitest';
import { offMapPlaces } from '../../src/lib/geography/off-map';
import { marked } from '../../src/lib/messages/off-map';
import About from '../../src/lib/page/About.svelte';
import type { Atlas } from '../../src/lib/report/report';
import { reportOf } from '../../src/lib/server/folder';
import { imageOf } from '../../src/lib/static-map/share/contents';
import Frame from '../../src/routes/embed/Frame.svelte';
import { lightColours } from '../../src/routes/share/colours.server';
import MapPane from '../../src/lib/page/MapPane.svelte';

const folder = mkdtempSync(join(tmpdir(), 'imprint-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The small report with an invented imprint. */
function withImprint(imprint: object): Atlas {
  cpSync('tests/fixtures/small', folder, { recursive: true });
  const site = join(folder, 'site.json');
  writeFileSync(site, JSON.stringify({ ...(JSON.parse(readFileSync(site, 'utf8')) as object), imprint }));
  return reportOf(folder);
}

const NUMBER = '例(0000)0000号';
const href = (id: string) => `places/${id}/`;
const withoutMarks = (html: string): string => html.replaceAll(/<!--.*?-->/gs, '');

const drawn = (report: Atlas): Record<'pane' | 'frame' | 'foot' | 'image', string> => {
  const offMap = marked(offMapPlaces(report), 'zh');
  const common = { report, language: 'zh' as const };
  const map = { ...common, offMap, opening: { selected: null, href } };
  const pane = { ...map, drawing: createRawSnippet(() => ({ render: () => '<p></p>' })), home: './', closeHref: './' };
  const frame = { ...map, introduction: '', homeHref: './', fullHref: () => '../' };
  return {
    pane: withoutMarks(render(MapPane, { props: pane }).body),
    frame: withoutMarks(render(Frame, { props: frame }).body),
    foot: withoutMarks(render(About, { props: { ...common, dataHref: './data/' } }).body),
    image: imageOf(report, null, 'zh', lightColours()).credit
  };
};

it('the approval number, if set, is on every map and in the footer', () => {
  const { pane, frame, foot, image } = drawn(
    withImprint({ mapApprovalNumber: NUMBER, publisher: { zh: '例报社' }, icpNumber: '例ICP备0号' })
  );
  for (const map of [pane, frame]) expect(map).toMatch(new RegExp(`class="approval[^>]*>审图号：${NUMBER.replace(/[()]/g, '\\$&')}<`));
  expect(image).toBe(`审图号：${NUMBER}`);
  expect(foot).toContain(`审图号：${NUMBER}`);
  expect(foot).toContain('主办：例报社');
  expect(foot).toMatch(/<a href="https:\/\/beian\.miit\.gov\.cn\/"[^>]*>例ICP备0号<\/a>/);
});

it('each entry is shown without the others', () => {
  const { pane, foot } = drawn(withImprint({ publisher: { zh: '例报社' } }));
  expect(foot).toContain('主办：例报社');
  expect(foot + pane).not.toMatch(/审图号|beian/);
});

it('this report has no imprint and shows none', () => {
  const { pane, frame, foot, image } = drawn(reportOf('geo'));
  expect(pane + frame + foot + image).not.toMatch(/审图号|approval|data-imprint|beian/);
});

it('no administrative boundary is drawn, and the page says so in both languages', () => {
  const report = reportOf('geo');
  expect(report.about.find(({ id }) => id === 'not-drawn')?.text).toMatchObject({
    zh: expect.stringContaining('行政区划界线'),
    en: expect.stringContaining('administrative boundary')
  });
});
