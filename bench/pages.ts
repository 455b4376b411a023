/** What is measured, and how each page is used. */
export type PageId = 'home' | 'place' | 'embed' | 'plain' | 'maplibre' | 'leaflet' | 'openlayers';
export type Measured = {
  id: PageId;
  label: string;
  path: string;
  /** `none`: no script; `asked`: the live map waits for the reader, which is not simulated; `live`: it loads by itself. */
  map: 'none' | 'asked' | 'live';
  /** Its map highlights what is being read. */
  follows?: true;
};

/** `place`: id of a place that has a page. */
export const pagesFor = (place: string): Measured[] => [
  { id: 'home', label: '`/`', path: '/', map: 'live', follows: true },
  { id: 'place', label: '`/places/…/`', path: `/places/${place}/`, map: 'live' },
  { id: 'embed', label: '`/embed/`', path: '/embed/', map: 'asked' },
  { id: 'plain', label: 'plain HTML + SVG', path: '/peers/plain/', map: 'none' },
  { id: 'maplibre', label: 'bare MapLibre', path: '/peers/maplibre/', map: 'live' },
  { id: 'leaflet', label: 'bare Leaflet', path: '/peers/leaflet/', map: 'live' },
  { id: 'openlayers', label: 'bare OpenLayers', path: '/peers/openlayers/', map: 'live' }
];
