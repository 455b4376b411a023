/** Texts of the interface about a place. */
import { isUnbounded } from '$lib/geography/anchor';
import { excerptsOf, honoursOf } from '$lib/report/lookup';
import type { Place, Report } from '$lib/report/report';
import { messages, say, singularOf, type Language, type Messages } from '$lib/messages';
import { noteMessages } from '$lib/messages/notes';
import { topicMessages } from '$lib/messages/topics';

/** What is written under a place's name: the label of its role, else its kind. */
export function roleOf(report: Report, place: Place, language: Language, messages: Messages): string {
  const role = report.site.roles.find(({ id }) => id === place.role);
  return role ? singularOf(role, language) : messages.reader[place.kind];
}

/** CSS colour of a place's role; soft ink for a place that only gives context. */
export function colourOf({ places }: Report, id: string): string {
  const role = places.find((place) => place.id === id)?.role;
  return role ? `var(--role-${role})` : 'var(--soft-ink)';
}

/** `位置大致确定(±400 米)`: how certain the position is, as text. */
export function accuracyOf(place: Place, messages: Messages): string {
  const { accuracy, within, noBoundary, onlyDirection } = messages.reader;
  if (isUnbounded(place)) return noBoundary;
  if (!place.geometry && place.direction) return onlyDirection;
  const known = accuracy[place.confidence];
  return place.geometry && 'radiusM' in place.geometry ? within(known, place.geometry.radiusM) : known;
}

/** Places with a position, by role, those without a role last; for lists. */
export function groupsOf<P extends Pick<Place, 'geometry' | 'role'>>({ site }: Report, places: readonly P[], language: Language) {
  const located = places.filter(({ geometry }) => geometry);
  return [
    ...site.roles.map(({ id, form, label }) => ({
      id,
      form,
      label: say(label, language),
      places: located.filter(({ role }) => role === id)
    })),
    { id: 'other', form: null, label: noteMessages[language].otherPlaces, places: located.filter(({ role }) => !role) }
  ];
}

/**
 * The line under the name on a card: role, number of honours, accuracy, direction and distance (`where`), and what the report says of a place
 * without a position.
 */
export function summaryOf(report: Report, place: Place, language: Language, where: string): string {
  const [w, t] = [messages[language], topicMessages[language]];
  const honours = honoursOf(report, place.id).length;
  return [
    roleOf(report, place, language, w),
    honours ? w.reader.honourCount(honours) : '',
    accuracyOf(place, w),
    where,
    place.geometry ? '' : t.spokenOf(excerptsOf(report, place.id).length),
    place.standsFor === 'all-communities' ? t.noneNamed : ''
  ]
    .filter(Boolean)
    .join(' · ');
}
