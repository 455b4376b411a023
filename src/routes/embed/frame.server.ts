/** Writes the frame: markup, style sheets and script in one page, so that its first load is one request and a font. */
import { render } from 'svelte/server';
import { roleColours } from '$lib/colours';
import { CONTENTS_ID, type FrameContents } from '$lib/embed/contents';
import script from '$lib/embed/frame.ts?script';
import { partPath } from '$lib/report/part';
import type { Atlas, Report } from '$lib/report/report';
import { nameOf, prefixOf, type Language } from '$lib/words';
import { guideWords } from '$lib/words/guide';
import Frame from './Frame.svelte';
import { LIVE_FILE } from './live-file';

const ELLIPSIS = '…';

function contentsOf(
  { part, site, honours, awards, places }: Report,
  place: string | null,
  root: string,
  language: Language
): FrameContents {
  const path = partPath(part?.number ?? 1);
  return {
    root,
    prefix: prefixOf(language),
    ...(path && { part: path }),
    language,
    live: LIVE_FILE,
    place,
    report: {
      site: { roles: site.roles.map(({ id }) => ({ id })), levels: site.levels.map(({ id }) => ({ id })) },
      honours: honours.map(({ id, level }) => ({ id, level })),
      awards: awards.map(({ community, honour, excerpt }) => ({ community, honour, excerpt })),
      places: places.map(({ id, name, nameIn, kind, role }) => ({
        id,
        name: nameOf({ name, nameIn }, language),
        kind,
        ...(role && { role })
      }))
    },
    said: guideWords[language].selected(ELLIPSIS)
  };
}

/** JSON that cannot end the element it stands in. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** The frame of one place, or of none. Addresses are relative: the same files work at a domain's root and below any path. */
export function drawFrame({ place, language, report }: { place: string | null; language: Language; report: Atlas }): {
  head: string;
  body: string;
} {
  const home = place === null ? '../' : '../../';
  const root = prefixOf(language) ? `${home}../` : home;
  const { head, body } = render(Frame, {
    props: {
      report,
      language,
      opening: { selected: place, href: (id: string) => `${home}embed/${id}/` },
      homeHref: `${home}embed/`,
      fullHref: (id: string | null) => (id === null ? home : `${home}places/${id}/`)
    },
    idPrefix: 'frame'
  });
  return {
    head:
      `${head}<style>${roleColours(report.site)}</style>` +
      `<script type="application/json" id="${CONTENTS_ID}">${inScript(contentsOf(report, place, root, language))}</script>` +
      `<script>${script}</script>`,
    body
  };
}
