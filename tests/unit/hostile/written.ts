/** Everything the site writes about a report: parts of pages, drawings, share images, files. */
import { render } from 'svelte/server';
import { formats } from '$lib/exports/formats';
import { headOf, headOfFrame, linkedDataOf } from '$lib/exports/head';
import Article from '$lib/reader/Article.svelte';
import DetailWritten from '$lib/reader/DetailWritten.svelte';
import Notes from '$lib/reader/Notes.svelte';
import PlaceSummary from '$lib/reader/PlaceSummary.svelte';
import type { Atlas } from '$lib/report/report';
import { backgroundOf } from '$lib/server/background';
import { asXml } from '$lib/server/picture';
import Card from '$lib/sketch/card/Card.svelte';
import { cardOf } from '$lib/sketch/card/contents';
import SquareCard from '$lib/sketch/card/SquareCard.svelte';
import Sketch from '$lib/sketch/Sketch.svelte';
import Frame from '../../../src/routes/embed/Frame.svelte';
import { lightColours } from '../../../src/routes/share/colours.server';

const language = 'zh';
const silent = (): undefined => undefined;
const absolute = (path: string): string => `https://map.example/${path}`;
const colours = lightColours();

/** The place whose name is replaced, which has a position and honours. */
const placeOf = (report: Atlas) => report.places.find(({ id }) => id === 'dongjie-shequ') ?? report.places[0]!;

/** The markup of every part of a page, by its name. */
export function pageOf(report: Atlas): Record<string, string> {
  const place = placeOf(report);
  const opening = { selected: place.id, href: (id: string) => `places/${id}/` };
  const common = { report, language, opening } as const;
  const background = backgroundOf(place, report);
  const shared = { report, place, language, languages: [language], absolute } as const;
  const parts = {
    article: render(Article, { props: { ...common, home: './' } }),
    notes: render(Notes, { props: { ...common, home: './' } }),
    panel: render(DetailWritten, { props: { ...common, place, background, home: './', closeHref: './' } }),
    popup: render(PlaceSummary, {
      props: {
        report,
        place,
        language,
        href: './',
        home: './',
        index: 0,
        onindex: silent,
        onread: silent,
        ondetails: silent,
        onclose: silent
      }
    }),
    sketch: render(Sketch, { props: common }),
    frame: render(Frame, { props: { ...common, homeHref: './', fullHref: (id: string | null) => `places/${id}/` } })
  };
  return {
    ...Object.fromEntries(Object.entries(parts).map(([name, { body }]) => [name, body])),
    head: headOf({ ...shared, languages: [language] }),
    'end of a page': linkedDataOf({ ...shared, languages: [language] }),
    'head of a frame': headOfFrame({ ...shared, languages: [language] })
  };
}

/** The drawings that become share images, as XML. */
export function cardsOf(report: Atlas): string[] {
  return [Card, SquareCard].flatMap((component) =>
    [placeOf(report), null].map((place) => asXml(render(component, { props: cardOf(report, place, language, colours) }).body))
  );
}

/** Every file below `data/`, but those that are the same for all reports. */
export const filesOf = (report: Atlas): [file: string, text: string][] =>
  formats.filter(({ id }) => id !== 'schema').map(({ file, make }) => [file, make({ report, version: '1.2.3', licence: 'MIT', absolute })]);
