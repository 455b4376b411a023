/** CITATION.cff 1.2: how to cite the data, for programs that cite. */
import { stringify } from 'yaml';
import { say } from '$lib/words';
import { dataWords } from '$lib/words/data';
import { bylinesOf, headlineOf } from '../page';
import { dataUrl, rightsOf, type Edition } from './edition';
import { printable } from '$lib/markup';

export function citationFile(edition: Edition): string {
  const { report, version, licence } = edition;
  const { site } = report;
  return stringify({
    'cff-version': '1.2.0',
    message: dataWords.en.citeMessage,
    type: 'dataset',
    title: printable(say(site.title, 'en')),
    abstract: printable(`${say(site.description, 'en')} ${say(rightsOf(edition, ['words', 'positions', 'landmarks']), 'en')}`),
    authors: [{ name: dataWords.en.contributors(printable(say(site.title, 'en'))) }],
    version,
    url: dataUrl(edition),
    license: licence,
    identifiers: [{ type: 'other', value: `sha256:${report.sha256}`, description: dataWords.en.fingerprint }],
    references: [
      {
        type: 'newspaper-article',
        title: printable(headlineOf(report)),
        authors: bylinesOf(report).map((name) => ({ name: printable(name) }))
      }
    ]
  });
}
