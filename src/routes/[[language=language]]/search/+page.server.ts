import { building } from '$app/environment';
import { rootFrom } from '$lib/addresses';
import { searchPath, twinsOf } from '$lib/exports/page';
import { entries as scripts } from '$lib/server/client-files';
import { factsElement } from '$lib/server/facts';
import { loadReport } from '$lib/server/report';
import { absolute } from '$lib/server/site-url';
import { languageOf } from '$lib/messages';
import { inEveryLanguage, languages } from '../../languages.server';
import { searchEntries } from '../../search.server';
import type { EntryGenerator, PageServerLoad } from './$types';

/** A server answers queries itself; static files contain everything, and scripts filter it. */
const answers = process.env['ADAPTER'] === 'node' || !building;

/** More results than this are not written into the page. */
const MOST_LISTED = 400;

export const prerender = !answers;
export const entries: EntryGenerator = () => inEveryLanguage();

export const load: PageServerLoad = ({ params, url }) => {
  const language = languageOf(params.language);
  const report = loadReport();
  const { title, roles, levels } = report.site;
  const root = rootFrom(searchPath(language));
  const found = searchEntries(language);
  return {
    language,
    languages: languages(),
    site: { title, roles, levels },
    root,
    home: rootFrom('search/'),
    head: twinsOf(languages(), (one) => absolute(searchPath(one))),
    facts: factsElement({ report: { ...report, places: [], awards: [] }, place: null, root, language }),
    script: scripts.search,
    // Up to this number the list is part of the page; a longer one is loaded by scripts.
    entries: found.length > MOST_LISTED && !answers ? [] : found,
    question: building ? '' : (url.searchParams.get('q') ?? ''),
    answers
  };
};
