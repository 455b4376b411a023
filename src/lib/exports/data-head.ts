/** Metadata of the data page: the files as links, and all of them as a schema.org dataset. */
import type { Dataset, WithContext } from 'schema-dts';
import { scriptJson, tag } from '$lib/markup';
import { say, messages } from '$lib/messages';
import { dataMessages } from '$lib/messages/data';
import { formats } from './formats';
import { citationOf, rightsOf, type Edition } from './formats/edition';
import { dataPath, twinsOf, type SharedPage } from './page';

/** All files but the schemas, which only describe the others. */
const listed = formats.filter(({ id }) => id !== 'schema');

export function headOfData({ report, language, languages, absolute }: SharedPage, edition: Edition): string {
  const w = dataMessages[language];
  const url = absolute(dataPath(language));
  const description = w.lead(report.page.total.places, edition.report.honours.length);
  const dataset: WithContext<Dataset> = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    url,
    name: `${w.title} – ${say(report.site.title, language)}`,
    description,
    inLanguage: messages[language].lang,
    ...(edition.report.publication.version && { version: edition.report.publication.version }),
    usageInfo: url,
    conditionsOfAccess: say(rightsOf(edition, ['words', 'positions', 'landmarks']), language),
    creditText: say(citationOf(edition), language),
    distribution: listed.map(({ file, type }) => ({ '@type': 'DataDownload', contentUrl: absolute(`data/${file}`), encodingFormat: type }))
  };
  return [
    tag('meta', { name: 'description', content: description }),
    tag('link', { rel: 'canonical', href: url }),
    twinsOf(languages, (one) => absolute(dataPath(one))),
    ...listed.map(({ id, file, type }) =>
      tag('link', { rel: 'alternate', type: type.split(';')[0] ?? type, href: absolute(`data/${file}`), title: w.formats[id].name })
    ),
    `<script type="application/ld+json">${scriptJson(dataset)}</script>`
  ].join('');
}
