/** What the interface says about a place, beside the report's own words. */
import { isUnbounded } from '$lib/geography/anchor';
import type { Place, Report } from '$lib/report/report';
import { singularOf, type Language, type Messages } from '$lib/messages';

/** What a place is called under its name: the label of its role where there is one, else the kind. */
export function roleOf(report: Report, place: Place, language: Language, messages: Messages): string {
  const role = report.site.roles.find(({ id }) => id === place.role);
  return role ? singularOf(role, language) : messages.reader[place.kind];
}

/** CSS colour of what a place is to the report; soft ink for what is only context. */
export function colourOf({ places }: Report, id: string): string {
  const role = places.find((place) => place.id === id)?.role;
  return role ? `var(--role-${role})` : 'var(--soft-ink)';
}

/** `位置大致确定(±400 米)`: how sure the position is, in words. */
export function accuracyOf(place: Place, messages: Messages): string {
  const { accuracy, within, noBoundary } = messages.reader;
  if (isUnbounded(place)) return noBoundary;
  const known = accuracy[place.confidence];
  return place.geometry && 'radiusM' in place.geometry ? within(known, place.geometry.radiusM) : known;
}
