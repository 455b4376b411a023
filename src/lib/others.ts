/** Places of all parts of a long report, as its maps fetch them. */
import type { FeatureCollection, LineString, Point } from 'geojson';
import type { Road } from '$lib/report/report';

export type OtherProperties = {
  id: string;
  /** Number of the part it has its page in. */
  part: number;
  name: string;
  kind: string;
  /** Empty for what is only context. */
  role: string;
  /** Ids of the honours it holds. */
  honours: string[];
};

export type OtherPlaces = FeatureCollection<Point, OtherProperties>;

export type OtherStreets = FeatureCollection<LineString, Pick<Road, 'id' | 'class'>>;
