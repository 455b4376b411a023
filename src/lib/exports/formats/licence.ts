/** Finds the address of a licence by its SPDX id in `site.json`, and whether it is open: everybody may use and change what it covers. */

/** Addresses of common licences, all of them open. For other ids the files link to the data page. */
const COMMON: Record<string, string> = {
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'ODbL-1.0': 'https://opendatacommons.org/licenses/odbl/1-0/',
  'ODC-By-1.0': 'https://opendatacommons.org/licenses/by/1-0/',
  'PDDL-1.0': 'https://opendatacommons.org/licenses/pddl/1-0/',
  'OGL-UK-3.0': 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  'DL-DE-BY-2.0': 'https://www.govdata.de/dl-de/by-2-0',
  MIT: 'https://opensource.org/license/mit',
  'Apache-2.0': 'https://www.apache.org/licenses/LICENSE-2.0',
  'BSD-2-Clause': 'https://opensource.org/license/bsd-2-clause',
  'BSD-3-Clause': 'https://opensource.org/license/bsd-3-clause'
};

/** `CC-BY-SA-4.0`, and versions for one country: `CC-BY-3.0-DE`. */
const CREATIVE_COMMONS = /^CC-(BY(?:-NC)?(?:-ND|-SA)?)-(2\.0|2\.5|3\.0|4\.0)(?:-([A-Z]{2,3}))?$/;

export type Licence = { id: string; url: string | undefined; isOpen: boolean };

export function licenceOf(id: string): Licence {
  const [, terms, version, country] = CREATIVE_COMMONS.exec(id) ?? [];
  if (terms && version) {
    const path = [terms, version, ...(country ? [country] : [])].join('/').toLowerCase();
    return { id, url: `https://creativecommons.org/licenses/${path}/`, isOpen: !/N[CD]/.test(terms) };
  }
  const url = Object.hasOwn(COMMON, id) ? COMMON[id] : undefined;
  return { id, url, isOpen: url !== undefined };
}

/** Whether a sentence names the licence itself, however it writes the id: “CC BY 4.0”. */
export const namesLicence = (sentence: string, id: string): boolean => bare(sentence).includes(bare(id));

const bare = (text: string): string => text.replaceAll(/[\s-]/g, '');
