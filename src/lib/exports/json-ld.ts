/** The page as schema.org data. It states only what the report or our evidence says. */
import type { Certification, Map as MapPage, NewsArticle, Place as SchemaPlace, Quotation, WebPage, WithContext } from 'schema-dts';
import { lineOf, roadOf } from '$lib/geography/network';
import { excerptsOf, honoursOf } from '$lib/report/lookup';
import type { Atlas, Place } from '$lib/report/report';
import { nameOf, say, messages } from '$lib/messages';
import { authorsOf, descriptionOf, headlineOf, pathOf, pathsOf, titleOf, type SharedPage } from './page';

type Part<T> = Exclude<T, string>;

/** The report itself. It has no date, so none is given; authors are given as printed, one entry for each line. */
const article = (report: Atlas) =>
  ({
    '@type': 'NewsArticle',
    headline: headlineOf(report),
    author: authorsOf(report).map((name) => ({ '@type': 'Person', name }) as const),
    inLanguage: report.site.language
  }) satisfies NewsArticle;

/** Geometry of a place: a point if it is well known, a circle of its accuracy if not, the line of a road; else nothing. */
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

/** A name in the language of the page, and the report's own name if that differs. */
function named(thing: Parameters<typeof nameOf>[0], { language }: SharedPage) {
  const name = nameOf(thing, language);
  return { name, ...(name !== thing.name && { alternateName: thing.name }) };
}

function placeOf(place: Place, page: SharedPage, withLines: boolean) {
  const { report, language, absolute } = page;
  const geo = geoOf(place, report, withLines);
  return { '@type': 'Place', '@id': absolute(pathOf(place.id, language)), ...named(place, page), ...(geo && { geo }) } as const;
}

/** For the whole map: the report and its places. */
function wholeMap(page: SharedPage): WithContext<MapPage> {
  const { report, language, absolute } = page;
  return {
    '@context': 'https://schema.org',
    '@type': 'Map',
    url: absolute(pathsOf(page).page),
    name: titleOf(page),
    inLanguage: messages[language].lang,
    isBasedOn: article(report),
    mentions: report.places.map((place) => placeOf(place, page, false))
  };
}

/** For the page of one place: its honours as certifications (the report does not say who gave them) and its excerpts. */
function onePlace(page: SharedPage, place: Place): WithContext<WebPage> {
  const { report, language, absolute } = page;
  const honours = honoursOf(report, place.id).map(({ honour }): Certification => ({ '@type': 'Certification', ...named(honour, page) }));
  const excerpts = report.excerpts.filter(({ id }) => excerptsOf(report, place.id).some((excerpt) => excerpt.id === id));
  const source = article(report);
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url: absolute(pathOf(place.id, language)),
    name: titleOf(page),
    description: descriptionOf(page),
    inLanguage: messages[language].lang,
    isPartOf: { '@type': 'Map', url: absolute(pathOf(null, language)), name: say(report.site.title, language) },
    isBasedOn: source,
    mainEntity: { ...placeOf(place, page, true), ...(honours.length > 0 && { hasCertification: honours }) },
    hasPart: excerpts.map(({ quote, translation }): Quotation => ({
      '@type': 'Quotation',
      text: quote,
      inLanguage: report.site.language,
      ...(translation[language] && {
        workTranslation: { '@type': 'Quotation' as const, text: translation[language], inLanguage: messages[language].lang }
      }),
      isPartOf: { '@type': 'NewsArticle', headline: source.headline }
    }))
  };
}

export const jsonLd = (page: SharedPage): WithContext<MapPage | WebPage> => (page.place ? onePlace(page, page.place) : wholeMap(page));
