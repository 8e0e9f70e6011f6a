/** What a line is drawn to when it comes near: the pieces, and the buildings and roads in view. */
import L from 'leaflet';
import type { BaseFeatures } from '../leaflet-map/base-features';
import { SNAP_DISTANCE } from './geoman';
import { DRAWING_PANE, type Pieces } from './pieces';
import { ringsOf } from './rings';

type Edge = [L.LatLng, L.LatLng];

/** From this zoom on a px is less than 2 m, so that a building's edge can be meant. */
const BASE_FROM_ZOOM = 16;
const MOST_EDGES = 20_000;

/** A layer that is never seen, for Geoman draws to layers. It looks at all they have with every movement, so it is told of what is near. */
class NearEdges extends L.Polyline {
  near: Edge[] = [];

  getLatLngs(): L.LatLng[][] {
    return this.near;
  }
}

export class Snapping {
  private readonly lines = new NearEdges([], { stroke: false, fill: false, interactive: false, snapIgnore: false, pane: DRAWING_PANE });
  private edges: Edge[] = [];
  private own?: L.Polygon;
  private held?: L.LatLng;

  constructor(private readonly map: L.Map, private readonly pieces: Pieces, private readonly base: BaseFeatures) {}

  /** `own`: the polygon whose vertices move, and do not stick to its own edges. To be called before Geoman listens to the pointer. */
  start(own?: L.Polygon): void {
    this.own = own;
    this.held = undefined;
    this.lines.addTo(this.map);
    this.map.on('moveend', this.gather, this);
    this.map.on('mousemove', this.pointed, this);
    this.gather();
  }

  stop(): void {
    this.map.off('moveend', this.gather, this);
    this.map.off('mousemove', this.pointed, this);
    this.lines.remove();
  }

  /** Edges that end at this place go with it and hold nothing. */
  hold(at: L.LatLng | undefined): void {
    this.held = at;
    this.gather();
  }

  /** Looks around this place. */
  lookAt({ lat, lng }: L.LatLng): void {
    const { x, y } = this.map.latLngToLayerPoint([lat, lng]);
    const corner = this.map.layerPointToLatLng([x + SNAP_DISTANCE, y - SNAP_DISTANCE]);
    const [high, wide] = [corner.lat - lat, corner.lng - lng];
    this.lines.near = this.edges.filter(([a, b]) => lat >= Math.min(a.lat, b.lat) - high && lat <= Math.max(a.lat, b.lat) + high
      && lng >= Math.min(a.lng, b.lng) - wide && lng <= Math.max(a.lng, b.lng) + wide);
  }

  private pointed({ latlng }: L.LeafletMouseEvent): void {
    this.lookAt(latlng);
  }

  private gather(): void {
    const view = this.map.getBounds();
    const edges: Edge[] = [];
    const take = (line: L.LatLng[], closed: boolean) => {
      for (let i = closed ? 0 : 1; i < line.length && edges.length < MOST_EDGES; i++) {
        const edge: Edge = [line[(i || line.length) - 1], line[i]];
        if (view.intersects(L.latLngBounds(edge)) && !(this.held && edge.some((end) => end.equals(this.held!)))) edges.push(edge);
      }
    };
    for (const polygon of this.pieces.polygons()) {
      if (polygon !== this.own && view.intersects(polygon.getBounds())) ringsOf(polygon).forEach((ring) => take(ring, true));
    }
    if (this.map.getZoom() >= BASE_FROM_ZOOM) {
      for (const shape of this.base.within(view)) ringsOf(shape).forEach((line) => take(line, shape instanceof L.Polygon));
    }
    this.edges = edges;
    this.lines.near = [];
    this.lines.setLatLngs(edges);
  }
}
