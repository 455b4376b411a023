import type { Transport } from '@sveltejs/kit';
import { ReportOnPage, sentWith, type Sent } from '$lib/reader/report-on-page';

export const transport: Transport = {
  ReportOnPage: {
    encode: (value) => import.meta.env.SSR && value instanceof ReportOnPage && sentWith(value),
    decode: (sent: Sent) => ReportOnPage.from(sent, document)
  }
};
