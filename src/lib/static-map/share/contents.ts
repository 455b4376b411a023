/** The text of a share image: the same for the wide and the square one. */
import type { PlannedName } from '$lib/names';
import { isInView } from '$lib/geography/view';
import { excerptsOf, honoursOf } from '$lib/report/lookup';
import type { Atlas, Place } from '$lib/report/report';
import { runs } from '$lib/report/runs';
import { creditsOnMap, nameOf, say, mapNameOf, singularOf, messages, type Language } from '$lib/messages';
import { imageMessages } from '$lib/messages/share-image';
import { drawingOf } from '../drawn';
import type { Scene } from '../scene';
import type { ImagePalette, RoleColours } from './palette';

export type ImageContents = {
  title: string;
  credit: string;
  /** The kind of place, and its number of honours. */
  label: string;
  name: string;
  colour: string;
  honours: { text: string; rank: number; of: number }[];
  /** Size of Latin letters of name and honours, relative to Chinese ones. */
  scale: number;
  /** Number of honours, if not all are listed. */
  more: string;
  /** Added to text that is cut. */
  ellipsis: string;
  /** The report's own words, or our translation of them; null for none. */
  quote: string | null;
  /** The text is not a quote, but the editors' introduction. */
  isOurs: boolean;
  map: { scene: Scene; names: PlannedName[]; selected: string | null; roles: RoleColours };
  colours: ImagePalette;
};

const wordsOf = (report: Atlas, spans: Atlas['blocks'][number]['spans']): string =>
  Array.from(runs(report, spans), ({ text }) => text).join('');

/** `lines`: the editors' introduction; empty if there is none. */
export function imageOf(report: Atlas, place: Place | null, language: Language, colours: ImagePalette, lines = ''): ImageContents {
  const { site, blocks, honours: all, page } = report;
  const [w, c] = [messages[language], imageMessages[language]];
  const roles = Object.fromEntries(site.roles.map(({ id, colour }) => [id, colour.light]));
  const title = say(site.title, language);
  const common = {
    title,
    credit: [...(site.imprint?.mapApprovalNumber ? [w.map.approval(site.imprint.mapApprovalNumber)] : []), creditsOnMap(site, language)]
      .filter(Boolean)
      .join(' · '),
    colours,
    ellipsis: c.ellipsis,
    scale: c.scale,
    map: { ...drawingOf(report, language), selected: place && isInView(place, site.view) ? place.id : null, roles }
  };
  if (!place) {
    const headline = blocks.find(({ kind }) => kind === 'headline');
    const quote = lines || (headline ? wordsOf(report, headline.spans) : null);
    return {
      ...common,
      label: c.counts(page.total.places, all.length),
      name: title,
      colour: colours.accent,
      honours: [],
      more: '',
      quote,
      isOurs: lines !== ''
    };
  }
  const role = site.roles.find(({ id }) => id === place.role);
  const held = honoursOf(report, place.id);
  const [excerpt] = excerptsOf(report, place.id);
  const isAll = held.length <= c.listed;
  return {
    ...common,
    label: [
      role ? singularOf(role, language) : w.reader[place.kind],
      held.length ? w.reader.honourCount(held.length) : '',
      isInView(place, site.view) ? '' : place.geometry ? c.outside : c.unlocated
    ]
      .filter(Boolean)
      .join(' · '),
    name: mapNameOf(place, language),
    colour: role ? role.colour.light : colours['soft-ink'],
    honours: held.slice(0, c.listed).map(({ honour, rank }) => ({ text: nameOf(honour, language), rank, of: site.levels.length })),
    more: isAll ? '' : c.more(held.length),
    isOurs: false,
    quote: excerpt ? (excerpt.translation?.[language] ?? wordsOf(report, excerpt.spans)) : null
  };
}
