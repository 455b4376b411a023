import { loadReport } from '$lib/server/report';
import { languages } from '../languages.server';

export const load = () => ({ report: loadReport(), languages: languages() });
