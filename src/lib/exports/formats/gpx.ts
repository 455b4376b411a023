/** GPX 1.1 for hand-held receivers: points as waypoints, roads as tracks. Places without a position are named in the metadata. */
import { boundsOf } from '$lib/geography/bounds';
import type { LngLat } from '$lib/report/schema';
import { languagesOf } from '$lib/messages';
import { dataMessages } from '$lib/messages/data';
import { aboutLines, dataUrl, inAll, licenceIn, type Edition } from './edition';
import { errorOf, factsOf, type PlaceFact, type Shape } from './facts';
import { branch, leaf, xml, xmlText, type XMLBuilder } from './xml';

const at = ([lng, lat]: LngLat): Record<string, string> => ({ lat: String(lat), lon: String(lng) });

/** The members that waypoints and tracks share, in the order that the format requires. */
function describe(element: XMLBuilder, { place, url, honours, excerpts }: PlaceFact, shape: Shape): void {
  leaf(element, 'name', place.name);
  leaf(element, 'cmt', Object.values(place.nameIn).join(' / ') || undefined);
  leaf(element, 'desc', excerpts.map(({ quote }) => quote).join('\n') || undefined);
  leaf(element, 'src', inAll(place.basis));
  leaf(element.ele('link', { href: url }), 'text', place.id);
  leaf(element, 'type', place.kind);
  const extensions = element.ele('extensions');
  leaf(extensions, 'rm:confidence', place.confidence);
  leaf(extensions, 'rm:accuracyM', errorOf(shape));
  for (const { honour, level, proof } of honours) {
    leaf(extensions, 'rm:honour', honour.name, { id: honour.id, level: level.id, excerpt: proof.id });
  }
}

export function placesGpx(edition: Edition): string {
  const { report } = edition;
  const facts = factsOf(edition);
  const root = xml('gpx', {
    xmlns: 'http://www.topografix.com/GPX/1/1',
    'xmlns:rm': `${dataUrl(edition)}#`,
    version: '1.1',
    creator: inAll(report.site.title, ' / ')
  });

  const lost = facts.filter(({ shape }) => !shape).map(({ place }) => place.name);
  const leftOut = lost.length > 0 ? languagesOf(report).map((language) => dataMessages[language].leftOut(lost)) : [];
  const points = facts.flatMap(({ shape }) => (shape ? ('point' in shape ? [shape.point] : shape.line) : []));
  const metadata = root.ele('metadata');
  leaf(metadata, 'name', inAll(report.site.title, ' / '));
  leaf(metadata, 'desc', [...aboutLines(edition, ['words', 'positions']), ...leftOut].join('\n'));
  leaf(branch(metadata, 'copyright', { author: inAll(report.site.title, ' / ') }), 'license', licenceIn(edition)?.url ?? dataUrl(edition));
  metadata.ele('link', { href: dataUrl(edition) });
  if (points.length > 0) {
    const [minlon, minlat, maxlon, maxlat] = boundsOf(points).map(String) as [string, string, string, string];
    metadata.ele('bounds', { minlat, minlon, maxlat, maxlon });
  }
  const extensions = metadata.ele('extensions');
  leaf(extensions, 'rm:version', report.publication.version);
  leaf(extensions, 'rm:reportSha256', report.sha256);

  for (const fact of facts) {
    if (fact.shape && 'point' in fact.shape) describe(root.ele('wpt', at(fact.shape.point)), fact, fact.shape);
  }
  for (const fact of facts) {
    if (!fact.shape || 'point' in fact.shape) continue;
    const track = root.ele('trk');
    describe(track, fact, fact.shape);
    const segment = track.ele('trkseg');
    for (const point of fact.shape.line) segment.ele('trkpt', at(point));
  }
  return xmlText(root);
}
