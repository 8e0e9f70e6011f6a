/** Outlines of communities and grids, filled by coverage. The geometry is built once; a new status only restyles it. */
import L from 'leaflet';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { inside, roomiestPoint } from './geometry';
import type { Boundary, BoundaryProperties, Status } from './model';
import { striped } from './patterns';
import type { Tokens } from './tokens';

/** An area with the place for its name. */
export interface Area extends BoundaryProperties {
  anchor: L.LatLng;
  /** Radius of the largest circle inside, in px at zoom 0. */
  room: number;
  /** Width of the outline, in px at zoom 0. */
  width: number;
  bounds: L.LatLngBounds;
  polygons: Position[][][];
}

const REFERENCE_ZOOM = 18;

export class Boundaries {
  private readonly renderer = L.canvas({ pane: 'gb-boundaries', padding: 0.25 });
  private layer?: L.GeoJSON;
  private statuses = new Map<string, Status>();
  areas: Area[] = [];

  constructor(private readonly map: L.Map) {}

  /** `shown`: the code of the area that the map is about; what lies outside it is a neighbour, in scope or not. */
  show(data: FeatureCollection<Polygon | MultiPolygon, BoundaryProperties>, shown: string): void {
    this.clear();
    const within = (p: BoundaryProperties) => ({ ...p, inScope: p.inScope && p.code.startsWith(shown) });
    // Neighbours first and communities last, so that the firmer line lies on top.
    const rank = ({ properties: p }: Boundary) => (p.inScope ? 2 : 0) + (p.level === 'COMMUNITY' ? 1 : 0);
    const features = data.features.map((f) => ({ ...f, properties: within(f.properties) })).sort((a, b) => rank(a) - rank(b));
    this.areas = features.map((feature) => this.describe(feature));
    const ordered: FeatureCollection = { type: 'FeatureCollection', features };
    const options = { interactive: false, renderer: this.renderer };
    this.layer = L.geoJSON(ordered, options as L.GeoJSONOptions).addTo(this.map);
  }

  clear(): void {
    this.layer?.remove();
    this.layer = undefined;
    this.areas = [];
  }

  /** What is in scope: grids where there are some, else communities. */
  own(): Area[] {
    const own = this.areas.filter((area) => area.inScope);
    const grids = own.filter((area) => area.level === 'GRID');
    return grids.length > 0 ? grids : own;
  }

  /** Communities in scope that divide the picture; a single one is but the frame of its grids. */
  dividing(): Area[] {
    const communities = this.areas.filter((area) => area.inScope && area.level === 'COMMUNITY');
    return communities.length > 1 ? communities : [];
  }

  /** Where the map is to look first: what is in scope, or everything. */
  scopeBounds(): L.LatLngBounds | null {
    const own = this.own();
    const areas = own.length > 0 ? own : this.areas;
    return areas.length === 0 ? null : areas.reduce((all, area) => all.extend(area.bounds), L.latLngBounds([]));
  }

  /** What the legend should not cover at first: the places of the names, or the whole outline of a single area. */
  toKeepClear(): L.LatLng[] {
    const own = this.own();
    if (own.length !== 1) return own.map((area) => area.anchor);
    return own[0].polygons.flatMap((rings) => rings[0].map(([lng, lat]) => L.latLng(lat, lng)));
  }

  /** The area in scope at this place; a grid before its community. */
  at(place: L.LatLng): Area | undefined {
    const point = { x: place.lng, y: place.lat };
    const hits = this.areas.filter((area) => area.inScope && area.bounds.contains(place)
      && area.polygons.some((rings) => inside(point, rings.map(toSpots))));
    return hits.find((area) => area.level === 'GRID') ?? hits[0];
  }

  find(code: string): Area | undefined {
    return this.areas.find((area) => area.code === code);
  }

  restyle(statuses: Map<string, Status>, withCoverage: boolean, selected: string, tokens: Tokens): void {
    this.statuses = statuses;
    const hasGrids = this.own().some((area) => area.level === 'GRID');
    const pen = new Pen(tokens, hasGrids, this.dividing().length > 0, this.typicalRoom());
    this.layer?.eachLayer((layer) => {
      const area = (layer as L.Polygon).feature!.properties as BoundaryProperties;
      const status = this.statuses.get(area.code);
      (layer as L.Polygon).setStyle(pen.style(area, withCoverage, status?.coverage ?? null, area.code === selected));
      if (area.code === selected) (layer as L.Polygon).bringToFront();
    });
  }

  /** Room in a middling area in scope, in px. */
  private typicalRoom(): number {
    const rooms = this.own().map((area) => area.room).sort((a, b) => a - b);
    return (rooms[Math.floor(rooms.length / 2)] ?? 0) * 2 ** this.map.getZoom();
  }

  private describe(feature: Boundary): Area {
    const { geometry, properties } = feature;
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const projected = polygons.map((rings) => rings.map((ring) => this.project(ring)));
    const spots = projected.map(roomiestPoint);
    const best = spots.reduce((a, b) => (b.room > a.room ? b : a));
    const bounds = L.latLngBounds(polygons.flatMap((rings) => rings[0].map(([lng, lat]) => L.latLng(lat, lng))));
    const east = this.map.project(bounds.getNorthEast(), 0).x;
    return {
      ...properties, polygons, bounds,
      anchor: this.map.unproject(L.point(best.x, best.y), REFERENCE_ZOOM),
      room: best.room / 2 ** REFERENCE_ZOOM,
      width: east - this.map.project(bounds.getSouthWest(), 0).x,
    };
  }

  private project(ring: Position[]): L.Point[] {
    const points = ring.map(([lng, lat]) => this.map.project([lat, lng], REFERENCE_ZOOM));
    const size = L.bounds(points).getSize();
    return L.LineUtil.simplify(points, Math.max(size.x, size.y) / 100);
  }
}

/** Chooses lines and fills: firm for what is in scope, faint and dashed for the neighbours. */
class Pen {
  constructor(
    private readonly tokens: Tokens,
    private readonly hasGrids: boolean,
    private readonly hasCommunities: boolean,
    private readonly room: number,
  ) {}

  style(area: BoundaryProperties, withCoverage: boolean, coverage: number | null, selected: boolean): L.PathOptions {
    const { tokens } = this;
    if (!area.inScope) {
      return { color: tokens.edge, opacity: 0.4, weight: 1.5, dashArray: '6 6', fillColor: tokens.land, fillOpacity: 0.35 };
    }
    const outlined = area.level === 'COMMUNITY' && this.hasGrids;
    const fine = area.level === 'GRID' && this.hasCommunities;
    const firm = Math.min(tokens.em * 0.17, Math.max(1.25, this.room * 0.06));
    const weight = selected ? tokens.em * 0.24 : fine ? 1 : outlined ? Math.max(2, firm) : firm;
    return {
      color: selected ? tokens.accent : tokens.edge,
      opacity: fine && !selected ? 0.55 : 1,
      weight,
      lineJoin: 'round',
      fill: !outlined,
      fillOpacity: withCoverage ? 0.74 : 0,
      // Leaflet hands the fill to the canvas as it is, so a pattern serves as well as a colour.
      fillColor: withCoverage ? (this.fill(coverage) as string) : tokens.land,
    };
  }

  private fill(coverage: number | null): string | CanvasPattern {
    if (coverage !== null) return this.tokens.todo[stepOf(coverage)];
    return noData(this.tokens);
  }
}

/** The hatching of "no data". */
export function noData(tokens: Tokens): CanvasPattern {
  const canvas = document.createElement('canvas').getContext('2d')!;
  return striped(canvas, tokens.line, tokens.paper, 7, 0.34);
}

/** Step 0 (nothing left to do, ≥ 95 %) to 4 (much left, < 30 %). */
export function stepOf(coverage: number): number {
  if (coverage >= 0.95) return 0;
  if (coverage >= 0.8) return 1;
  if (coverage >= 0.6) return 2;
  return coverage >= 0.3 ? 3 : 4;
}

function toSpots(ring: Position[]) {
  return ring.map(([x, y]) => ({ x, y }));
}
