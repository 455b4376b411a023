/** For a long report: places of its other parts, as the live map of one part loads and draws them. */
import type { FeatureCollection, LineString, Point } from 'geojson';
import type { Report, Road } from '$lib/report/report';

export type OtherProperties = {
  id: string;
  /** Number of the part that holds its page. */
  part: number;
  name: string;
  kind: string;
  /** Empty for a place that only gives context. */
  role: string;
  /** Ids of the honours it holds. */
  honours: string[];
};

export type OtherPlaces = FeatureCollection<Point, OtherProperties>;

export type OtherStreets = FeatureCollection<LineString, Pick<Road, 'id' | 'class'>>;

/** Number of the part that is drawn anyway, the honours of the report, and the kinds of places that hold them in any part. */
export type OtherParts = { part: number; honours: Report['honours']; holders: string[] };
