import { isInView } from '$lib/geography/view';
import { honoursOf } from '$lib/report/lookup';
import type { Place, Report } from '$lib/report/report';
import { nameOf, say, type Language } from '$lib/messages';
import { imageMessages } from '$lib/messages/share-image';

/** Alternative text for the share image of a page. */
export function cardAlt(report: Report, place: Place | null, language: Language): string {
  const w = imageMessages[language];
  if (!place) return w.whole(say(report.site.title, language), report.page.total.places, report.honours.length);
  const honours = honoursOf(report, place.id).map(({ honour }) => nameOf(honour, language));
  return w.place(nameOf(place, language), isInView(place, report.site.view), honours);
}
