/** Data for the scripts of a page: in its language, and only what they use. */
import { scriptJson } from '$lib/markup';
import { hasImages } from '$lib/addresses';
import { FACTS_ID, type Facts } from '$lib/facts';
import type { Atlas } from '$lib/report/report';
import { byScope, ownExcerpts, topicsOf } from '$lib/report/topics';
import { extentOf } from '$lib/report/text';
import { nameOf, prefixOf, say, type Language } from '$lib/messages';
import { guideMessages } from '$lib/messages/guide';
import { partsFile, version } from './client-files';

const ELLIPSIS = '…';

type Page = {
  report: Atlas;
  /** Id of the place the page is about. */
  place: string | null;
  /** Relative path from the page to the site's root. */
  root: string;
  /** Files of the live map, if the page loads it by itself. */
  map?: readonly string[];
  language: Language;
};

export function factsOf({ report, place, root, map = [], language }: Page): Facts {
  const { page, site, honours, awards, places } = report;
  return {
    root,
    prefix: prefixOf(language),
    path: page.path,
    language,
    place,
    parts: partsFile,
    map,
    version,
    title: say(page.title, language),
    report: {
      view: site.view,
      site: {
        title: say(site.title, language),
        roles: site.roles.map(({ id, label, form }) => ({ id, label: say(label, language), form })),
        levels: site.levels.map(({ id, label }) => ({ id, label: say(label, language) }))
      },
      honours: honours.map((honour) => ({ id: honour.id, level: honour.level, name: nameOf(honour, language) })),
      awards: awards.map(({ community, honour }) => ({ community, honour })),
      places: places.map(({ id, name, nameIn, kind, role, geometry, standsFor }) => ({
        id,
        name: nameOf({ name, nameIn }, language),
        kind,
        ...(role && { role }),
        ...(geometry && { located: true as const }),
        ...(standsFor && { standsFor })
      })),
      excerpts: byScope(ownExcerpts(report)).map(({ id, topic, scope, places, spans }) => ({
        id,
        topic,
        scope,
        places,
        ...extentOf(spans)
      })),
      ...(hasImages(report) && { pictures: true as const }),
      topics: topicsOf(report).map(({ id }) => id)
    },
    selected: guideMessages[language].selected(ELLIPSIS)
  };
}

/** The same as a script element of the page. */
export const factsElement = (page: Page): string =>
  `<script type="application/json" id="${FACTS_ID}">${scriptJson(factsOf(page))}</script>`;
