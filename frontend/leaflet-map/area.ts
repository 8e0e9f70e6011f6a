/** An area and the place for its name, which is looked for only when it is asked for: a city has thousands of areas. */
import L from 'leaflet';
import type { Position } from 'geojson';
import { type Spot, inside, roomiestPoint } from './geometry';
import type { Boundary, BoundaryProperties } from './model';

const REFERENCE_ZOOM = 18;

export class Area implements BoundaryProperties {
  readonly code: string;
  readonly name: string;
  readonly short: string;
  readonly level: BoundaryProperties['level'];
  readonly parent: string;
  readonly inScope: boolean;
  readonly bounds: L.LatLngBounds;
  readonly polygons: Position[][][];
  /** Width of the outline, in px at zoom 0. */
  readonly width: number;
  /** The room is at most this, in px at zoom 0. */
  readonly mostRoom: number;
  private place?: { anchor: L.LatLng; room: number };

  constructor({ geometry, properties }: Boundary, private readonly map: L.Map) {
    this.code = properties.code;
    this.name = properties.name;
    this.short = properties.short;
    this.level = properties.level;
    this.parent = properties.parent;
    this.inScope = properties.inScope;
    this.polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    this.bounds = boundsOf(this.polygons);
    const size = map.project(this.bounds.getSouthEast(), 0).subtract(map.project(this.bounds.getNorthWest(), 0));
    this.width = size.x;
    this.mostRoom = Math.min(size.x, size.y) / 2;
  }

  /** Where its name has the most room. */
  get anchor(): L.LatLng {
    return this.found().anchor;
  }

  /** Radius of the largest circle inside, in px at zoom 0. */
  get room(): number {
    return this.found().room;
  }

  contains(place: L.LatLng): boolean {
    const point = { x: place.lng, y: place.lat };
    return this.bounds.contains(place) && this.polygons.some((rings) => inside(point, rings.map(toSpots)));
  }

  private found(): { anchor: L.LatLng; room: number } {
    if (!this.place) {
      const spots = this.polygons.map((rings) => roomiestPoint(rings.map((ring) => this.project(ring))));
      const best = spots.reduce((a, b) => (b.room > a.room ? b : a));
      const anchor = this.map.unproject(L.point(best.x, best.y), REFERENCE_ZOOM);
      this.place = { anchor, room: best.room / 2 ** REFERENCE_ZOOM };
    }
    return this.place;
  }

  private project(ring: Position[]): L.Point[] {
    const points = ring.map(([lng, lat]) => this.map.project([lat, lng], REFERENCE_ZOOM));
    const size = L.bounds(points).getSize();
    return L.LineUtil.simplify(points, Math.max(size.x, size.y) / 100);
  }
}

function boundsOf(polygons: Position[][][]): L.LatLngBounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const rings of polygons) {
    for (const [lng, lat] of rings[0]) {
      west = Math.min(west, lng);
      east = Math.max(east, lng);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    }
  }
  return L.latLngBounds([south, west], [north, east]);
}

function toSpots(ring: Position[]): Spot[] {
  return ring.map(([x, y]) => ({ x, y }));
}
