declare module 'coordtransform' {
  type Convert = (lng: number, lat: number) => [number, number];
  const coordtransform: { wgs84togcj02: Convert; gcj02tobd09: Convert; gcj02towgs84: Convert; bd09togcj02: Convert };
  export default coordtransform;
}
