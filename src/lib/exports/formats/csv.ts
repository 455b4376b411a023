/** A table for spreadsheets: RFC 4180, UTF-8 with a byte order mark, which spreadsheets need to recognise UTF-8. */
import { stringify } from 'csv-stringify/sync';
import { toGcj02 } from '$lib/geography/datum';
import type { Localised } from '$lib/report/schema';
import { citationOf, hasGcj02, inAll, licenceIn, rightsOf, type Edition } from './edition';
import { errorOf, factsOf, written, type PlaceFact } from './facts';
import { printable } from '$lib/markup';

/** Separates passages in one cell: a line break would confuse programs that read line by line. */
const BETWEEN = ' ‖ ';

const inColumns = (column: string, localised: Localised, languages: readonly string[]): Record<string, string> =>
  Object.fromEntries(languages.map((language) => [`${column}_${language}`, localised[language] ?? '']));

function row({ place, url, shape, middle, honours, excerpts }: PlaceFact, languages: readonly string[], isChina: boolean) {
  const gcj02 = middle && written(toGcj02(middle));
  // Outside of China WGS-84 and GCJ-02 are the same.
  const moved = gcj02 && String(gcj02) !== String(middle) ? gcj02 : null;
  return {
    id: place.id,
    name: place.name,
    ...inColumns('name', place.nameIn, languages),
    official_name: place.officialName,
    kind: place.kind,
    role: place.role,
    inside_of: place.insideOf,
    longitude_wgs84: middle?.[0],
    latitude_wgs84: middle?.[1],
    ...(isChina && { longitude_gcj02: moved?.[0], latitude_gcj02: moved?.[1] }),
    position: shape ? ('point' in shape ? 'point' : 'middle of line') : 'unknown',
    accuracy_m: shape && errorOf(shape),
    confidence: place.confidence,
    honours: honours.map(({ honour }) => honour.name).join('; '),
    honour_levels: honours.map(({ level }) => level.id).join('; '),
    honour_proofs: honours.map(({ proof }) => proof.quote).join(BETWEEN),
    excerpts: excerpts.map(({ quote }) => quote).join(BETWEEN),
    excerpt_spans: excerpts.map(({ spans }) => spans.map(({ start, end }) => `${start}-${end}`).join('+')).join('; '),
    ...Object.fromEntries(
      languages.map((language) => [`translation_${language}`, excerpts.map(({ translation }) => translation[language] ?? '').join(BETWEEN)])
    ),
    basis: inAll(place.basis, BETWEEN),
    note: place.note && inAll(place.note, BETWEEN),
    url
  };
}

/** One line for each place. A table has no head for rights and citation, so every line repeats them. */
export function placesCsv(edition: Edition): string {
  const { report } = edition;
  const languages = [...new Set(report.places.flatMap(({ nameIn }) => Object.keys(nameIn)))];
  const licence = licenceIn(edition);
  const source = {
    report_sha256: report.sha256,
    version: report.publication.version,
    rights: inAll(rightsOf(edition, ['words', 'positions']), ' '),
    citation: inAll(citationOf(edition), ' '),
    ...(licence && { licence: licence.id, ...(licence.url && { licence_url: licence.url }) })
  };
  const rows = factsOf(edition).map((fact) => ({ ...row(fact, languages, hasGcj02(edition)), ...source }));
  return stringify(rows, {
    header: true,
    bom: true,
    record_delimiter: 'windows',
    // A cell that begins like a formula would be executed by spreadsheets.
    escape_formulas: true,
    cast: { string: printable, number: String }
  });
}
