import { loadReport } from '$lib/server/report';

/** A frame with no place open, and one for each place. */
export const entries = () => [{}, ...loadReport().places.map(({ id }) => ({ id }))];
