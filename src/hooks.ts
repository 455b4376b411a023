import type { Transport } from '@sveltejs/kit';
import { ReportOnPage } from '$lib/reader/report-on-page';
import type { Report } from '$lib/report/report';

export const transport: Transport = {
  ReportOnPage: {
    encode: (value) => value instanceof ReportOnPage && value.withoutText(),
    decode: (sent: Report) => ReportOnPage.from(sent, document)
  }
};
