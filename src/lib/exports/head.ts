/** Metadata of a page for search engines, link previews and other sites. */
import { hasImages } from '$lib/addresses';
import { isInView } from '$lib/geography/view';
import { nameOf, say, messages } from '$lib/messages';
import { imageMessages } from '$lib/messages/share-image';
import { honoursOf } from '$lib/report/lookup';
import { jsonLd } from './json-ld';
import { scriptJson, tag } from '$lib/markup';
import { descriptionOf, pathOf, pathsOf, titleOf, twinsOf, WIDE, type SharedPage } from './page';

const property = (name: string, content: string): string => tag('meta', { property: name, content });
const meta = (name: string, content: string): string => tag('meta', { name, content });

/** Elements for the head of a page that can be shared. */
export function headOf(page: SharedPage): string {
  const { report, place, language, languages, absolute } = page;
  const paths = pathsOf(page);
  const others = languages.filter((other) => other !== language);
  const [title, description] = [titleOf(page), descriptionOf(page)];
  return [
    meta('description', description),
    tag('link', { rel: 'canonical', href: absolute(paths.page) }),
    twinsOf(languages, (one) => absolute(pathsOf({ ...page, language: one }).page)),
    tag('link', { rel: 'alternate', type: 'application/json+oembed', href: absolute(paths.oembed), title }),
    property('og:type', place ? 'article' : 'website'),
    property('og:site_name', say(report.site.title, language)),
    property('og:locale', messages[language].lang.replace('-', '_')),
    ...others.map((other) => property('og:locale:alternate', messages[other].lang.replace('-', '_'))),
    property('og:title', title),
    property('og:description', description),
    property('og:url', absolute(paths.page)),
    property('og:image', absolute(paths.wide)),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(WIDE.width)),
    property('og:image:height', String(WIDE.height)),
    property('og:image:alt', imageAlt(page)),
    // Twitter takes all other values from the elements above.
    meta('twitter:card', 'summary_large_image')
  ].join('');
}

/** Alternative text of the share image. */
function imageAlt({ report, place, language }: SharedPage): string {
  const w = imageMessages[language];
  if (!place || !hasImages(report)) return w.whole(say(report.site.title, language), report.page.total.places, report.honours.length);
  const honours = honoursOf(report, place.id).map(({ honour }) => nameOf(honour, language));
  return w.place(nameOf(place, language), isInView(place, report.site.view), honours);
}

/** Structured data about the places. It is at the end of the page, so that it does not delay the first paint. */
export const linkedDataOf = (page: SharedPage): string => `<script type="application/ld+json">${scriptJson(jsonLd(page))}</script>`;

/** Head elements of an embedded frame: not indexed itself, it refers to the page it belongs to. */
export const headOfFrame = ({ place, language, absolute }: SharedPage): string =>
  meta('robots', 'noindex') + tag('link', { rel: 'canonical', href: absolute(pathOf(place?.id ?? null, language)) });
