/** The HTML that all compared pages share: text on the left, map on the right, as on ours. */
import { attribute as escaped } from '../../src/lib/markup';
import type { Atlas, BlockKind } from '../../src/lib/report/report';
import { runs } from '../../src/lib/report/runs';
import { drawing } from './drawing';
import { baseMapOf } from './base-map';

export const PEERS = ['plain', 'maplibre', 'leaflet', 'openlayers'] as const;
type Peer = (typeof PEERS)[number];

const STYLE = `body{margin:0;display:grid;grid-template-columns:minmax(26rem,41.7%) 1fr;background:#fbfaf6;color:#1f2421;font:17px/1.9 serif}
main{padding:2rem}a{color:inherit}
#map{position:sticky;top:52px;height:calc(100vh - 52px);background:#f3f0e8;overflow:hidden}
#map svg{width:100%;height:100%}`;

/** Data are part of the page, so no page waits for a second request. Six decimals of a degree are a tenth of a metre. */
const inline = (value: unknown): string =>
  JSON.stringify(value, (_, it: unknown) => (typeof it === 'number' ? Number(it.toFixed(6)) : it)).replaceAll('<', '\\u003c');

const TAGS: Partial<Record<BlockKind, string>> = { headline: 'h1', heading: 'h2' };

/** The report's text: the same words as on our pages, and names as links that pick a place. */
const article = (report: Atlas): string =>
  report.blocks
    .map(({ kind, spans }) => {
      const tag = TAGS[kind] ?? 'p';
      const words = runs(report, spans).map(({ text, mention }) =>
        mention ? `<a href="#${mention}" data-place="${mention}">${escaped(text)}</a>` : escaped(text)
      );
      return `<${tag}>${words.join('')}</${tag}>`;
    })
    .join('\n');

/** `plain` has a static SVG map and no script; the others have a script and a style sheet with their name. */
export function peerPage(peer: Peer, report: Atlas): string {
  const baseMap = baseMapOf(report, report.site.language.startsWith('zh') ? 'zh' : 'en');
  const isPlain = peer === 'plain';
  return `<!doctype html>
<html lang="${report.site.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${peer}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
${isPlain ? '' : `<link rel="stylesheet" href="${peer}.css"><script type="module" src="${peer}.js"></script>`}
</head>
<body>
<main>${article(report)}</main>
<div id="map">${isPlain ? drawing(baseMap) : ''}</div>
${isPlain ? '' : `<script type="application/json" id="base-map">${inline(baseMap)}</script>`}
</body>
</html>
`;
}
