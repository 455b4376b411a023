/** A sentence for screen readers about the result of a filter. */
import { kindsOfHolders, visiblePlaces, type Filter } from '$lib/filter';
import type { Language } from '$lib/messages';
import { guideMessages } from '$lib/messages/guide';
import type { Facts } from '$lib/facts';

/** Counts only places that the map can show; for an honour, only its holders. */
export function filterAnnouncement(report: Facts['report'], filter: Filter, language: Language): string {
  const w = guideMessages[language];
  const visible = visiblePlaces(report, filter);
  const shown = report.places.filter(({ id, located, role }) => located && role && visible.has(id));
  const kinds = kindsOfHolders(report);
  const holders = shown.filter(({ kind }) => kinds.has(kind)).length;
  const found = filter.honour ? w.holders(holders, kinds) : w.places(shown.length);

  const level = report.site.levels.find(({ id }) => id === filter.honour);
  const honour = report.honours.find(({ id }) => id === filter.honour);
  const hidden = report.site.roles.filter(({ id }) => filter.hidden.includes(id));
  const parts = [...(level ? [w.ofLevel(level.label)] : honour ? [honour.name] : []), ...hidden.map(({ label }) => w.without(label))];
  return parts.length ? w.filtered(parts, found) : w.unfiltered(found);
}
