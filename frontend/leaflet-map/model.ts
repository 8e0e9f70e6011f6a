/** What /api/map/** answers and what the map keeps of it. Positions are EPSG:4326, GeoJSON order (longitude, latitude). */
import type { Feature, MultiPolygon, Point, Polygon } from 'geojson';

export type Kind = 'grid' | 'community' | 'issue' | 'household' | 'checkpoint';
export type HalfState = 'NOT_DUE' | 'EMPTY' | 'PART' | 'FULL' | 'MISSED';
export type Level = 'RED' | 'YELLOW' | 'BLUE';

export interface BoundaryProperties {
  code: string;
  name: string;
  short: string;
  level: 'COMMUNITY' | 'GRID';
  parent: string;
  inScope: boolean;
}

export interface HalfRound {
  state: HalfState;
}

/** What is drawn of a grid's day. */
export interface Status {
  morning: HalfRound;
  afternoon: HalfRound;
  /** Share of the due checkpoints that were seen, in twentieths rounded down, 0 to 1; null where nothing was due. */
  coverage: number | null;
  overdue: boolean;
}

/** No or yes. */
export type Flag = 0 | 1;

export interface KeyHousehold {
  id: string | number;
  family: string;
  level: Level;
  overdue: Flag;
}

export interface Issue {
  id: string | number;
  urgency: 'URGENT' | 'NORMAL' | 'COMPLEX';
  /** Whole days since the report. */
  age: number;
  overdue: Flag;
}

export interface Checkpoint {
  id: string | number;
  order: number;
  name: string;
  state: 'NOT_SEEN' | 'SEEN' | 'PROBLEM';
  verified: Flag;
}

export interface Household {
  id: string | number;
  key: Flag;
}

export interface BaseProperties {
  kind: 'BUILDING' | 'ROAD' | 'WATER';
  name?: string;
}

/** What the areas of a level are compared by, in the user's words. */
export interface Figures {
  title: string;
  level: BoundaryProperties['level'];
  /** What each step stands for, from nothing left to do on; empty where no area is so. */
  steps: string[];
  /** What the mark of few cases means, where there are some. */
  few: string;
  /** By code: step 0 to 4, or null for no data; the figure; whether it rests on few cases. */
  areas: Record<string, [step: number | null, text: string, few: Flag]>;
}

/** Names of the areas that hold a red flag, by their codes; communities first. */
export type RedFlags = Map<string, string>;

export type Boundary = Feature<Polygon | MultiPolygon, BoundaryProperties>;
export type PointOf<T> = Feature<Point, T>;

/** A tiled base map; the addresses are Leaflet templates such as `/tiles/{z}/{x}/{y}.png`. */
export interface BaseMap {
  url: string;
  overlayUrl?: string | null;
  attribution: string;
  maxZoom: number;
  subdomains?: string;
  /** True where the tiles are drawn in GCJ-02, shifted 100–500 m. */
  gcj02: boolean;
}

export interface Place {
  lat: number;
  lng: number;
}

/** Translated sentences and signs by key, see map.*.properties. */
export type Texts = Record<string, string>;
