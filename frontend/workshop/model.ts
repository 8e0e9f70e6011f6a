/** What /api/redrawing/** answers, and what drawing tells. Positions are EPSG:4326, GeoJSON order (longitude, latitude). */
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';

export type DrawingTool = 'SELECT' | 'VERTICES' | 'LINE' | 'AREA';

/** A grid as it stands in the draft. */
export interface PieceProperties {
  id: number;
  /** Null for one that gets its code with the adoption. */
  code: string | null;
  name: string;
  /** Whether the draft changes it. */
  touched: boolean;
  households: number;
  /** How its households stand to the guideline. */
  fit: 'BELOW' | 'WITHIN' | 'ABOVE';
}

/** Something wrong, at its place. */
export interface Finding {
  kind: string;
  lng: number;
  lat: number;
  pieces: number[];
}

export type Shapes<P> = FeatureCollection<Polygon | MultiPolygon, P>;

export interface Draft {
  /** What the pieces are to cover. */
  ground: Polygon | MultiPolygon;
  pieces: Shapes<PieceProperties>;
  findings: Finding[];
}

/** Shapes that pieces would have. */
export type Proposal = Shapes<{ id: number; households: number }>;

/** See DrawnKind.java. */
export interface Drawn {
  kind: 'MOVE_VERTEX' | 'ADD_VERTEX' | 'REMOVE_VERTEX' | 'LINE' | 'AREA';
  coordinates: Position[];
}
