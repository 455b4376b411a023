import type { Edition } from '$lib/exports/formats/edition';
import { loadReport } from '$lib/server/report';
import { absolute } from '$lib/server/site-url';

/** The edition of the facts for this build. */
export const edition = (): Edition => ({ report: loadReport(), absolute });
