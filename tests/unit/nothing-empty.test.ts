/** A report that has almost nothing – one place, no roads, honours, far or unlocated places – shows no empty list, table or box. */
import { render } from 'svelte/server';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { offMapPlaces } from '$lib/geography/off-map';
import { marked } from '$lib/messages/off-map';
import Article from '$lib/page/Article.svelte';
import MapPane from '$lib/page/MapPane.svelte';
import Notes from '$lib/page/Notes.svelte';
import Sections from '$lib/page/Sections.svelte';
import TopicRail from '$lib/page/TopicRail.svelte';
import { passageEdges } from '$lib/report/runs';
import { createRawSnippet } from 'svelte';
import Frame from '../../src/routes/embed/Frame.svelte';
import { folderOf, read } from './mutations';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment;

/** The fixture “plain” with only its first place and its first sentence. */
function almostNothing() {
  const { files } = folderOf('tests/fixtures/plain');
  const json = <T>(name: string): T => JSON.parse(files[`${name}.json`] ?? '') as T;
  const { places } = json<{ places: object[] }>('places');
  const report = json<{ excerpts: { quote: string }[]; remarks: object[] }>('report');
  const [first, ...others] = report.excerpts;
  const reading = read({
    files: {
      ...files,
      'places.json': JSON.stringify({ ...json<object>('places'), places: places.slice(0, 1) }),
      'report.json': JSON.stringify({
        ...report,
        excerpts: [first],
        remarks: [...report.remarks, ...others.map(({ quote }) => ({ quote }))]
      })
    }
  });
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.report;
}

const report = almostNothing();
const language = 'en';
const opening = { selected: null, href: (id: string) => `places/${id}/` };
const common = { report, language, opening, home: './' } as const;
const offMap = marked(offMapPlaces(report), language);
const drawing = createRawSnippet(() => ({ render: () => '<svg></svg>' }));
const parts = {
  article: render(Article, { props: { ...common, edges: passageEdges(report) } }).body,
  rail: render(TopicRail, { props: common }).body,
  map: render(MapPane, { props: { ...common, drawing, offMap, closeHref: './' } }).body,
  notes: render(Notes, { props: common }).body,
  sections: render(Sections, { props: { language, honours: report.honours.length > 0, figures: false } }).body,
  frame: render(Frame, { props: { ...common, offMap, introduction: '', homeHref: './', fullHref: () => './' } }).body
};

/** Elements with a visible box, which therefore must not be empty. */
const BOXES = new Set([
  'ul',
  'ol',
  'dl',
  'table',
  'tbody',
  'section',
  'details',
  'nav',
  'figure',
  'header',
  'footer',
  'fieldset',
  'h2',
  'h3',
  'p'
]);

const textOf = (node: Node): string => ('value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '');

/** Boxes without text, except those with the attribute of boxes that a script fills: they are hidden or have no size until then. */
function emptyBoxes(markup: string): string[] {
  const empty: string[] = [];
  const visit = (node: Node): void => {
    if ('tagName' in node) {
      const names = node.attrs.map(({ name }) => name);
      if (names.includes('hidden') || names.some((name) => ['role', 'data-words'].includes(name))) return;
      const isEmpty = textOf(node).trim() === '' && !names.includes('aria-label');
      if (BOXES.has(node.tagName) && isEmpty)
        empty.push(`<${node.tagName} ${node.attrs.map(({ name, value }) => `${name}="${value}"`).join(' ')}>`);
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(markup));
  return empty;
}

describe('of a report with one place and nothing else', () => {
  it.each(Object.entries(parts))('%s has no empty box', (_, markup) => expect(emptyBoxes(markup)).toEqual([]));

  it('has no table of honours, compass rose, list of unlocated places, or tour', () => {
    const all = Object.values(parts).join('');
    for (const absent of ['id="honours"', 'id="figures"', 'data-dial', 'data-off-map', 'data-tour', 'href="#honours"'])
      expect(all, absent).not.toContain(absent);
  });
});
