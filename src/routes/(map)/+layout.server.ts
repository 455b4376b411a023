import { loadReport } from '$lib/server/report';

export const load = () => ({ report: loadReport() });
