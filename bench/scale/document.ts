/** The table of `docs/performance.md` about how costs grow with the number of places. */
import { provenance, table } from '../document';
import { written, type Figure } from '../figures';
import type { Scale, Size } from './run';

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
const seconds = (ms: number): string => (ms / 1000).toFixed(1);
const count = (value: number): string => value.toLocaleString('en');

type Built = Exclude<Size['build'], { notBuilt: string }>;

const built =
  (of: (build: Built) => string) =>
  ({ build }: Size): string =>
    'notBuilt' in build ? '–' : of(build);
const home =
  (figure: Figure) =>
  (size: Size): string =>
    written(figure, size.home?.[figure]);

const ROWS: [label: string, of: (size: Size) => string][] = [
  ['Validation, s of the processor', ({ validation }) => seconds(validation.ms)],
  ['Memory of validation, MB', ({ validation }) => (validation.memory / 1e6).toFixed(0)],
  ['Search p95, ms of the processor', ({ search }) => search.toFixed(1)],
  ['Build, s', ({ build }) => ('notBuilt' in build ? `not built: ${build.notBuilt}` : seconds(build.ms))],
  ['`/`, kB', built(({ page }) => kilobytes(page))],
  ['a place, kB', built(({ place }) => kilobytes(place))],
  ['`search.json`, kB', built(({ searchIndex }) => kilobytes(searchIndex))],
  ['`ground.json`, kB', built(({ baseMap }) => kilobytes(baseMap))],
  ['Largest contentful paint, ms', home('lcp')],
  ['Live map’s first full frame, ms', home('ready')],
  ['Frame while moving, p95, ms', home('frame95')],
  ['… of bare MapLibre, ms', ({ peer }) => (peer && 'gaveUp' in peer ? 'never came' : written('frame95', peer?.frame95))],
  ['Heap, MB', home('heap')]
];

export function scalePart(scale: Scale): string {
  const head = ['Places', ...scale.sizes.map(({ places }) => count(places))];
  return [
    provenance(scale),
    table(
      head,
      ROWS.map(([label, of]) => [label, ...scale.sizes.map(of)])
    )
  ].join('\n\n');
}
