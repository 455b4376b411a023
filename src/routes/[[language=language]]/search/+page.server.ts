import { building } from '$app/environment';
import { loadParts, loadReport } from '$lib/server/report';
import { languageOf } from '$lib/words';
import { inLanguage } from '$lib/words/in-language';
import { inEveryLanguage, languages } from '../../languages.server';
import { searchEntries } from '../../search.server';
import type { EntryGenerator, PageServerLoad } from './$types';

/** A server answers questions itself; plain files hold everything, and scripts answer. */
const answers = process.env['ADAPTER'] === 'node' || !building;

export const prerender = !answers;
export const entries: EntryGenerator = () => inEveryLanguage();

export const load: PageServerLoad = ({ params, url }) => {
  const language = languageOf(params.language);
  const { title, roles, levels } = loadReport().site;
  return {
    language,
    languages: languages(),
    site: inLanguage({ title, roles, levels }, language),
    // So much that it comes by itself, and with scripts only.
    entries: loadParts().length > 1 && !answers ? null : searchEntries(language),
    question: building ? '' : (url.searchParams.get('q') ?? ''),
    answers
  };
};
