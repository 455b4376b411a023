/** The map as inline SVG in its simplest form: the least that a reader without scripts could get. */
import type { Feature, Geometry, Position } from 'geojson';
import { mercatorBox, toMercator } from '../../src/lib/geography/mercator';
import { attribute as escaped } from '../../src/lib/markup';
import type { PeerMap } from './base-map';

const WIDTH = 1000;

export function drawing({ view, roles, streets, places, centres, context }: PeerMap): string {
  const box = mercatorBox(view);
  const scale = WIDTH / box.width;
  const at = (position: Position): string => {
    const [x, y] = toMercator([position[0] ?? 0, position[1] ?? 0]);
    return `${((x - box.x) * scale).toFixed(1)} ${((y - box.y) * scale).toFixed(1)}`;
  };
  const pathOf = (geometry: Geometry): string => {
    if (geometry.type === 'LineString') return `M${geometry.coordinates.map(at).join('L')}`;
    return geometry.type === 'Polygon' ? `${geometry.coordinates.map((ring) => `M${ring.map(at).join('L')}`).join('')}Z` : '';
  };
  const names = (features: Feature<Geometry, { label: string }>[]): string =>
    features
      .map(({ geometry, properties: { label } }) => {
        if (geometry.type !== 'Point') return '';
        const [x, y] = at(geometry.coordinates).split(' ');
        return `<text x="${x}" y="${y}">${escaped(label)}</text>`;
      })
      .join('');
  return `<svg viewBox="0 0 ${WIDTH} ${(box.height * scale).toFixed(0)}" role="img">
<g fill="none" stroke="#ddd7ca" stroke-width="7"><g id="streets">${streets.features.map(({ geometry }) => `<path d="${pathOf(geometry)}"/>`).join('')}</g></g>
<use href="#streets" fill="none" stroke="#fff" stroke-width="5"/>
${places.features
  .map(({ geometry, properties: { id, role } }) => {
    const colour = roles[role] ?? '#5b625d';
    const paint =
      geometry.type === 'Polygon'
        ? `fill="${colour}" fill-opacity=".1" stroke="${colour}"`
        : `fill="none" stroke="${colour}" stroke-width="7"`;
    return `<a href="#${id}" data-place="${id}"><path d="${pathOf(geometry)}" ${paint}/></a>`;
  })
  .join('')}
<g font-size="13" text-anchor="middle">${names(centres.features)}${names(context.features)}</g>
</svg>`;
}
