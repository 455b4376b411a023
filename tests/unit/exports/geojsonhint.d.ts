declare module '@mapbox/geojsonhint' {
  /** Everything that is wrong with a GeoJSON text; nothing for a sound one. */
  export function hint(text: string): { line: number; message: string }[];
}
