/** The base map below our layers on the live map, instead of our own streets: chosen by the server, drawn by the map. */

/**
 * `files`: the folder `geo/basemap/`, with or without areas of `water`; `tiles`: a PMTiles archive, `credited` if the page's credits name
 * it; `style`: a complete external style.
 */
export type Base =
  | { form: 'files'; href: string; water: boolean }
  | { form: 'tiles'; href: string; credited: boolean; attribution?: string }
  | { form: 'style'; href: string; hosts: string[]; attribution?: string };

/** The base, and the address that its own addresses are relative to. */
export type BaseAt = Base & { from: string };

/** Hosts whose maps are in GCJ-02 (Baidu's in BD-09), by the end of their names. */
const SHIFTED =
  /(^|\.)(amap\.com|autonavi\.com|gaode\.com|qq\.com|gtimg\.com|tencentcs\.com|baidu\.com|bdimg\.com|bdstatic\.com|geoq\.cn|geoq\.net|google\.cn|google\.com\.cn|googleapis\.cn|gstatic\.cn|ditu\.google\.com)$/;

function hostOf(address: string): string {
  try {
    return new URL(address).hostname;
  } catch {
    return '';
  }
}

/** Why maps from this address cannot be used as a base; undefined if they can. */
export function shifted(address: string): string | undefined {
  const host = hostOf(address);
  if (!SHIFTED.test(host)) return undefined;
  return (
    `${host} serves maps in GCJ-02 or BD-09, the shifted coordinates of Chinese providers: everything of ours, which is WGS-84, would lie ` +
    'some 300 to 600 metres off on them. Use a base in WGS-84 or CGCS2000, like OpenFreeMap, Protomaps or Tianditu'
  );
}

/** Kinds of features, from bottom to top; each is a file of the folder, or a layer of its tiles. */
export const KINDS = ['green', 'water', 'buildings', 'rail', 'roads'] as const;
export type Kind = (typeof KINDS)[number];

/** Class of a road, a railway or a body of water, within its kind. */
export const CLASSES = {
  roads: ['expressway', 'arterial', 'collector', 'local', 'service'],
  rail: ['rail', 'tram', 'subway'],
  water: ['area', 'river', 'stream'],
  green: ['area'],
  buildings: ['area']
} as const satisfies Record<Kind, readonly string[]>;
export type Class<K extends Kind = Kind> = (typeof CLASSES)[K][number];

/** Properties of a feature; `nameIn` by language tag is not possible, because vector tiles have no nested objects. */
export type BasemapProperties = { class: Class; name?: string; nameEn?: string };
