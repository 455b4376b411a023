/** CITATION.cff 1.2: how to cite the data, for citation software. */
import { stringify } from 'yaml';
import { say } from '$lib/messages';
import { authorsOf, headlineOf } from '../page';
import { dataUrl, plainLanguage, plainMessages, rightsOf, type Edition } from './edition';
import { printable } from '$lib/markup';

export function citationFile(edition: Edition): string {
  const { report } = edition;
  const { site, publication } = report;
  const [language, w] = [plainLanguage(edition), plainMessages(edition)];
  const authors = authorsOf(report).map((name) => ({ name: printable(name) }));
  const contributors = { name: w.contributors(printable(say(site.title, language))) };
  return stringify({
    'cff-version': '1.2.0',
    message: w.citeMessage,
    type: 'dataset',
    title: printable(say(site.title, language)),
    abstract: printable(
      `${say(site.description, language)} ${say(rightsOf(edition, ['words', 'positions', 'landmarks']), language)}`.trim()
    ),
    authors: [contributors],
    ...(publication.version && { version: publication.version }),
    url: dataUrl(edition),
    ...(publication.rights?.licence && { license: publication.rights.licence }),
    identifiers: [{ type: 'other', value: `sha256:${report.sha256}`, description: w.fingerprint }],
    references: [
      {
        type: 'newspaper-article',
        title: printable(headlineOf(report)),
        // The format requires an author; for a report without a byline that is its editors.
        authors: authors.length > 0 ? authors : [{ ...contributors }]
      }
    ]
  });
}
