/** The page in the words of schema.org. Nothing is said that the report, or our own evidence, does not say. */
import type { Certification, Map as MapPage, NewsArticle, Place as SchemaPlace, Quotation, WebPage, WithContext } from 'schema-dts';
import { lineOf, roadOf } from '$lib/geography/network';
import { excerptsOf, honoursOf } from '$lib/report/lookup';
import type { Atlas, Place } from '$lib/report/report';
import { bylinesOf, descriptionOf, pathsOf, titleOf, type SharedPage } from './page';

type Part<T> = Exclude<T, string>;

const wordsOf = ({ blocks, text }: Atlas, kind: string): string => {
  const block = blocks.find((one) => one.kind === kind);
  const characters = Array.from(text);
  return block?.spans.map(({ start, end }) => characters.slice(start, end).join('')).join('') ?? '';
};

/** The report itself. It bears no date, so none is given; who wrote it stands as it is printed, a line for a line. */
const article = (report: Atlas) =>
  ({
    '@type': 'NewsArticle',
    headline: wordsOf(report, 'headline'),
    author: bylinesOf(report).map((name) => ({ '@type': 'Person', name }) as const),
    inLanguage: report.site.language
  }) satisfies NewsArticle;

/** Where a place is: a point that is well known, a circle of its error where it is not, the line of a road; else nothing. */
function geoOf({ geometry, confidence }: Place, { network }: Atlas, withLines: boolean): Part<SchemaPlace>['geo'] {
  if (!geometry) return undefined;
  if ('roadId' in geometry) {
    if (!withLines) return undefined;
    const line = lineOf(network, roadOf(network, geometry.roadId)).map(([lon, lat]) => `${lat.toFixed(5)},${lon.toFixed(5)}`);
    return { '@type': 'GeoShape', line: line.join(' ') };
  }
  const [longitude, latitude] = geometry.point;
  const point = { '@type': 'GeoCoordinates', latitude, longitude } as const;
  return confidence === 'high' ? point : { '@type': 'GeoCircle', geoMidpoint: point, geoRadius: geometry.radiusM };
}

function placeOf(place: Place, { report, absolute }: SharedPage, withLines: boolean) {
  const geo = geoOf(place, report, withLines);
  return { '@type': 'Place', '@id': absolute(pathsOf(place.id).page), name: place.name, ...(geo && { geo }) } as const;
}

/** Of the whole map: the report it is made from, and its places. */
function wholeMap(page: SharedPage): WithContext<MapPage> {
  const { report, language, absolute } = page;
  return {
    '@context': 'https://schema.org',
    '@type': 'Map',
    url: absolute(''),
    name: titleOf(page),
    inLanguage: language,
    isBasedOn: article(report),
    mentions: report.places.map((place) => placeOf(place, page, false))
  };
}

/** Of the page of one place: its honours as certifications – by whom the report does not say – and its excerpts. */
function onePlace(page: SharedPage, place: Place): WithContext<WebPage> {
  const { report, language, absolute } = page;
  const honours = honoursOf(report, place.id).map(({ honour }): Certification => ({ '@type': 'Certification', name: honour.name }));
  const excerpts = report.excerpts.filter(({ id }) => excerptsOf(report, place.id).some((excerpt) => excerpt.id === id));
  const source = article(report);
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url: absolute(pathsOf(place.id).page),
    name: titleOf(page),
    description: descriptionOf(page),
    inLanguage: language,
    isPartOf: { '@type': 'Map', url: absolute(''), name: titleOf({ ...page, place: null }) },
    isBasedOn: source,
    mainEntity: { ...placeOf(place, page, true), ...(honours.length > 0 && { hasCertification: honours }) },
    hasPart: excerpts.map(({ quote }): Quotation => ({
      '@type': 'Quotation',
      text: quote,
      inLanguage: report.site.language,
      isPartOf: { '@type': 'NewsArticle', headline: source.headline }
    }))
  };
}

export const jsonLd = (page: SharedPage): WithContext<MapPage | WebPage> => (page.place ? onePlace(page, page.place) : wholeMap(page));
