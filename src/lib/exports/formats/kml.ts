/** KML 2.3 for earth viewers: styled by role, with the report's own words in the balloon. It loads no external files. */
import { circleOf } from '$lib/geography/circle';
import { attribute } from '$lib/markup';
import type { LngLat, Role } from '$lib/report/schema';
import { languagesOf, say, type Language } from '$lib/messages';
import { dataMessages } from '$lib/messages/data';
import { aboutLines, inAll, inEach, oursIn, type Edition } from './edition';
import { errorOf, factsOf, written, type PlaceFact } from './facts';
import { leaf, xml, xmlText, type XMLBuilder } from './xml';

/** `#rrggbb` in KML's order: opacity, blue, green, red. */
const colour = (css: string, opacity: string): string => opacity + css.slice(5, 7) + css.slice(3, 5) + css.slice(1, 3);

const OTHER = 'other';

function style(document: XMLBuilder, id: string, css: string): void {
  const element = document.ele('Style', { id });
  leaf(element.ele('IconStyle'), 'color', colour(css, 'ff'));
  const line = element.ele('LineStyle');
  leaf(line, 'color', colour(css, 'ff'));
  leaf(line, 'width', 4);
  leaf(element.ele('PolyStyle'), 'color', colour(css, '1a'));
  leaf(element.ele('BalloonStyle'), 'text', '<h3>$[name]</h3>$[description]');
}

const positions = (points: readonly LngLat[]): string => points.map(([lng, lat]) => `${lng},${lat}`).join(' ');

/** A point is drawn with its circle of accuracy, so that it does not look more certain than it is. */
function draw(placemark: XMLBuilder, { shape }: PlaceFact): void {
  if (!shape) return;
  if ('line' in shape) {
    const line = placemark.ele('LineString');
    leaf(line, 'tessellate', 1);
    leaf(line, 'coordinates', positions(shape.line));
    return;
  }
  const both = placemark.ele('MultiGeometry');
  leaf(both.ele('Point'), 'coordinates', positions([shape.point]));
  const ring = both.ele('Polygon').ele('outerBoundaryIs').ele('LinearRing');
  leaf(ring, 'coordinates', positions(circleOf(shape.point, shape.radiusM).map(written)));
}

const paragraph = (text: string): string => `<p>${attribute(text)}</p>`;

/** HTML of the balloon: honours, excerpts, and our additions, marked as such. */
function balloon(edition: Edition, { place, url, shape, honours, excerpts }: PlaceFact): string {
  const languages = languagesOf(edition.report);
  const [own = 'en'] = languages;
  const inTurn = (sayIn: (w: (typeof dataMessages)[Language]) => string): string =>
    languages.map((one) => sayIn(dataMessages[one])).join(' / ');
  return [
    ...honours.map(({ honour, level }) =>
      paragraph([dataMessages[own].honourOf(honour.name, say(level.label, own)), Object.values(honour.nameIn).join(' / ')].join(' ').trim())
    ),
    ...excerpts.map(
      ({ quote, translation }) =>
        `<blockquote>${paragraph(quote)}${Object.entries(translation)
          .map(([language, text]) => paragraph(`${oursIn(language)}${text}`))
          .join('')}</blockquote>`
    ),
    paragraph(inTurn((w) => (shape ? w.within(errorOf(shape)) : w.unlocated))),
    paragraph(inAll(place.basis)),
    ...(place.note ? [paragraph(inAll(place.note))] : []),
    `<p><a href="${attribute(url)}">${attribute(url)}</a></p>`
  ].join('');
}

function placemark(folder: XMLBuilder, edition: Edition, fact: PlaceFact): void {
  const { place, url, shape, honours, excerpts } = fact;
  const element = folder.ele('Placemark', { id: place.id });
  leaf(element, 'name', [...new Set([place.name, ...Object.values(place.nameIn)])].join(' '));
  leaf(element, 'description', balloon(edition, fact));
  leaf(element, 'styleUrl', `#${place.role ?? OTHER}`);
  const extended = element.ele('ExtendedData');
  const values: Record<string, string | number | undefined> = {
    id: place.id,
    kind: place.kind,
    role: place.role,
    confidence: place.confidence,
    accuracyM: shape ? errorOf(shape) : undefined,
    insideOf: place.insideOf,
    honours: honours.map(({ honour, level, proof }) => `${honour.id} (${level.id}, ${proof.id})`).join('; ') || undefined,
    excerpts: excerpts.map(({ id }) => id).join('; ') || undefined,
    url
  };
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) leaf(extended.ele('Data', { name }), 'value', value);
  }
  draw(element, fact);
}

export function placesKml(edition: Edition): string {
  const { site } = edition.report;
  const document = xml('kml', { xmlns: 'http://www.opengis.net/kml/2.2' }).ele('Document');
  leaf(document, 'name', inAll(site.title, ' / '));
  leaf(document, 'description', aboutLines(edition, ['words', 'positions']).map(paragraph).join(''));
  const groups: (Pick<Role, 'id' | 'label'> & { css: string })[] = [
    ...site.roles.map(({ id, label, colour: { light } }) => ({ id, label, css: light })),
    { id: OTHER, label: inEach(edition, (language) => dataMessages[language].other), css: '#5b625d' }
  ];
  for (const { id, css } of groups) style(document, id, css);
  const facts = factsOf(edition);
  for (const { id, label } of groups) {
    const members = facts.filter(({ place }) => (place.role ?? OTHER) === id);
    if (members.length === 0) continue;
    const folder = document.ele('Folder');
    leaf(folder, 'name', inAll(label, ' / '));
    for (const fact of members) placemark(folder, edition, fact);
  }
  return xmlText(document);
}
