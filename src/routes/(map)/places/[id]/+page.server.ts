import { loadReport } from '$lib/server/report';

/** One page for each place the report names, located or not. */
export const entries = () => loadReport().places.map(({ id }) => ({ id }));
