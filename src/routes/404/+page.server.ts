import { loadReport } from '$lib/server/report';
import { siteUrl } from '$lib/server/site-url';
import { languages } from '../languages.server';

export const load = () => ({ report: loadReport(), root: siteUrl().pathname, languages: languages() });
