import { loadReport } from '$lib/server/report';
import { inEveryLanguage } from '../../../../languages.server';
import type { EntryGenerator } from './$types';

/** One page for each place the report names, located or not. */
export const entries: EntryGenerator = () => inEveryLanguage(loadReport().places.map(({ id }) => ({ id })));
