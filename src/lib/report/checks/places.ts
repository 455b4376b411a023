/** Every place is in an excerpt, its geometry matches its kind, and its confidence matches what is known. */
import { fingerprint } from '../fingerprint';
import type { Geo } from '../parse';
import { reporter, type Problem } from '../problems';
import type { Mention } from '../report';
import { LINE_FORMS, POINT_FORMS, type Form, type PlaceEntry } from '../schema';
import { isWithin } from './located';

/** Which geometries each kind of place may have. */
const forms: Record<PlaceEntry['kind'], readonly Form[]> = {
  community: ['area'],
  road: LINE_FORMS,
  site: POINT_FORMS.filter((form) => form !== 'area'),
  area: ['area'],
  landmark: POINT_FORMS
};

/** Kinds that need no role; without one they are listed but not drawn. */
const mayLackRole: readonly PlaceEntry['kind'][] = ['area', 'landmark'];

/** The text, and where it names which place, as one string to be fingerprinted. */
const read = (text: string, mentions: readonly Mention[]): string =>
  fingerprint(text + mentions.map(({ place, spans }) => `${place} ${spans.map(({ start, end }) => `${start}-${end}`).join()}`).join('\n'));

export function checkPlaces(
  { site, report: { excerpts }, places: { places, reviewed }, streets, context }: Geo,
  text: string,
  mentions: readonly Mention[]
): Problem[] {
  const { problems, report } = reporter('places.json');
  const spokenOf = new Set(excerpts.flatMap((excerpt) => excerpt.places));
  const ids = new Set(places.map(({ id }) => id));
  const roads = new Set(streets.roads.map(({ id }) => id));
  for (const { id, kind, role, geometry, confidence, insideOf, standsFor, direction } of places) {
    const entry = `place "${id}"`;
    if (!spokenOf.has(id)) report(entry, 'is in the places of no excerpt');

    const form = site.roles.find((known) => known.id === role)?.form;
    if (role && !form) report(entry, `role "${role}" is not in site.json`);
    else if (form && !forms[kind].includes(form))
      report(entry, `role "${role}" is drawn as "${form}", which is not for the kind "${kind}"`);
    else if (!role && !mayLackRole.includes(kind)) report(entry, `a ${kind} needs a role`);

    if (confidence === 'none' && geometry) report(entry, 'confidence is "none", so its geometry must be null');
    if (confidence !== 'none' && !geometry) report(entry, 'has no geometry, so its confidence must be "none"');
    if (geometry && 'roadId' in geometry !== (kind === 'road'))
      report(entry, `a ${kind} ${kind === 'road' ? 'needs a roadId' : 'cannot have a roadId'}`);
    if (geometry && 'roadId' in geometry && !roads.has(geometry.roadId)) report(entry, `road "${geometry.roadId}" is not in streets.json`);

    const [near, far] = direction?.kilometres ?? [0, 0];
    if (near > far) report(entry, `direction: kilometres must be the nearest and the farthest, not [${near}, ${far}]`);
    if (direction && kind === 'road') report(entry, 'a road is drawn from streets.json: it cannot have a direction');
    if (direction && site.view && geometry && 'point' in geometry && isWithin(site.view, geometry.point))
      report(entry, 'direction is for what the first view leaves out, and its point lies in it: remove one of them');

    if (insideOf === id) report(entry, 'cannot lie inside of itself');
    else if (insideOf && !ids.has(insideOf)) report(entry, `insideOf "${insideOf}" is not in places.json`);

    if (standsFor && kind !== 'area') report(entry, `a ${kind} has a mark of its own: only an area can have "standsFor"`);
    if (standsFor === 'all-communities' && !places.some((place) => place.kind === 'community' && place.geometry))
      report(entry, 'standsFor is "all-communities", but no community has a position');
  }
  // The map recognises a body of water that the report names by the common id.
  for (const { id, name } of context.water) {
    const same = places.find((place) => place.name === name);
    if (same && same.id !== id) report(`place "${same.id}"`, `is called as the water "${id}" of context.json: give both one id`);
  }
  const now = read(text, mentions);
  if (reviewed !== undefined && reviewed !== now) {
    const why =
      reviewed.trim() === ''
        ? 'is empty: read report.txt once more'
        : 'report.txt, or what is a name in it, is not what it was when it was last read: read it again';
    report('reviewed', `${why}, then set "reviewed" to "${now}"`);
  }
  return problems;
}
