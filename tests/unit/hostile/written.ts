/** Everything the site writes about a report: parts of pages, drawings, share images, files. */
import { render } from 'svelte/server';
import { formats } from '$lib/exports/formats';
import { headOf, headOfFrame, linkedDataOf } from '$lib/exports/head';
import Article from '$lib/page/Article.svelte';
import Cards from '$lib/page/Cards.svelte';
import DetailPanel from '$lib/page/DetailPanel.svelte';
import Notes from '$lib/page/Notes.svelte';
import { offMapPlaces } from '$lib/geography/off-map';
import type { Atlas } from '$lib/report/report';
import { passageEdges } from '$lib/report/runs';
import { provenanceOf } from '$lib/server/provenance';
import { factsElement } from '$lib/server/facts';
import { asXml } from '$lib/server/picture';
import WideImage from '$lib/static-map/share/WideImage.svelte';
import { imageOf } from '$lib/static-map/share/contents';
import SquareImage from '$lib/static-map/share/SquareImage.svelte';
import StaticMap from '$lib/static-map/StaticMap.svelte';
import Frame from '../../../src/routes/embed/Frame.svelte';
import { marked } from '$lib/messages/off-map';
import { lightColours } from '../../../src/routes/share/colours.server';

const language = 'zh';
const absolute = (path: string): string => `https://map.example/${path}`;
const colours = lightColours();

/** The place whose name is replaced; it has a position and honours. */
const placeOf = (report: Atlas) => report.places.find(({ id }) => id === 'dongjie-shequ') ?? report.places[0]!;

/** The markup of every part of a page, by its name. */
export function pageOf(report: Atlas): Record<string, string> {
  const place = placeOf(report);
  const opening = { selected: place.id, href: (id: string) => `places/${id}/` };
  const common = { report, language, opening } as const;
  const provenance = provenanceOf(place, report);
  const shared = { report, place, language, languages: [language], absolute } as const;
  const parts = {
    article: render(Article, { props: { ...common, edges: passageEdges(report), home: './' } }),
    notes: render(Notes, { props: { ...common, home: './' } }),
    panel: render(DetailPanel, { props: { ...common, place: { entry: place, provenance }, home: './', closeHref: './' } }),
    cards: render(Cards, { props: { ...common, home: './', closeHref: './' } }),
    facts: { body: factsElement({ report, place: place.id, root: './', language }) },
    staticMap: render(StaticMap, { props: common }),
    frame: render(Frame, {
      props: {
        ...common,
        offMap: marked(offMapPlaces(report), language),
        introduction: '',
        homeHref: './',
        fullHref: (id: string | null) => `places/${id}/`
      }
    })
  };
  return {
    ...Object.fromEntries(Object.entries(parts).map(([name, { body }]) => [name, body])),
    head: headOf({ ...shared, languages: [language] }),
    'end of a page': linkedDataOf({ ...shared, languages: [language] }),
    'head of a frame': headOfFrame({ ...shared, languages: [language] })
  };
}

/** The drawings of share images, as XML. */
export function cardsOf(report: Atlas): string[] {
  return [WideImage, SquareImage].flatMap((component) =>
    [placeOf(report), null].map((place) => asXml(render(component, { props: imageOf(report, place, language, colours) }).body))
  );
}

/** Every file below `data/`, except those that are the same for all reports. */
export const filesOf = (report: Atlas): [file: string, text: string][] =>
  formats.filter(({ id }) => id !== 'schema').map(({ file, make }) => [file, make({ report, absolute })]);
