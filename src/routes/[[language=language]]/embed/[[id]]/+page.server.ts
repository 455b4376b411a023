import { loadReport } from '$lib/server/report';
import { inEveryLanguage } from '../../../languages.server';
import type { EntryGenerator } from './$types';

/** A frame with no place open, and one for each place. */
export const entries: EntryGenerator = () => inEveryLanguage([{}, ...loadReport().places.map(({ id }) => ({ id }))]);
