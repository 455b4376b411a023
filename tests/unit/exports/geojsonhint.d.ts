declare module '@mapbox/geojsonhint' {
  /** All problems of a GeoJSON text; none for a valid one. */
  export function hint(text: string): { line: number; message: string }[];
}
