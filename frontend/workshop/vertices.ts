/** Moves, adds and removes vertices of one piece; its neighbours' go with them. Handles and snapping are Geoman's. */
import type L from 'leaflet';
import type { Texts } from '../leaflet-map/model';
import type { Cross } from './cross';
import { SNAP_DISTANCE } from './geoman';
import type { Drawn } from './model';
import { edgeNear, vertexNear } from './nearest';
import type { Piece, Pieces } from './pieces';
import { type Vertex, insertBetween, moveTo, verticesAt } from './rings';
import type { Snapping } from './snapping';
import type { Action, Tool } from './tool';

/** So many handles are shown at a time, the nearest to the pointer. */
const MOST_HANDLES = 400;

/** A vertex on its way. */
interface Moved {
  from: L.LatLng;
  /** Whether it is new: `from` lies on the edge then. */
  added: boolean;
  vertices: Vertex[];
}

export class Vertices implements Tool {
  private readonly polygon: L.Polygon;
  private moved?: Moved;
  private dragging = false;
  /** Whether the keyboard carries what is moved. */
  private carried = false;

  constructor(
    private readonly map: L.Map, piece: Piece, private readonly pieces: Pieces, private readonly cross: Cross,
    private readonly snapping: Snapping,
    private readonly outcome: { drawn(drawn: Drawn): void; changed(): void; takenBack(): void },
  ) {
    this.polygon = piece.polygon;
    snapping.start(this.polygon);
    this.polygon.pm.enable({
      snappable: true, snapDistance: SNAP_DISTANCE, allowSelfIntersection: true, limitMarkersToCount: MOST_HANDLES,
      removeLayerBelowMinVertexCount: false, draggable: false,
    });
    this.polygon.on('pm:vertexadded', this.added);
    this.polygon.on('pm:markerdragstart', this.dragStarted);
    this.polygon.on('pm:markerdrag', this.dragged);
    this.polygon.on('pm:markerdragend', this.dropped);
    this.polygon.on('pm:vertexremoved', this.removed);
    map.on('move', this.carry);
  }

  hint(texts: Texts): string | undefined {
    if (this.carried) return texts['draw.vertex.carried'];
    return this.cross.shown ? texts['draw.vertex.cross'] : texts['draw.vertices'];
  }

  actions(texts: Texts): Action[] {
    return this.carried ? [{ text: texts['draw.giveUp'], act: this.outcome.takenBack }] : [];
  }

  key(key: string): boolean {
    if (key === 'Enter') this.enter();
    else if (key === 'Delete' || key === 'Backspace') this.remove();
    else if (key === 'Escape' && this.moved) this.outcome.takenBack();
    else return false;
    return true;
  }

  stop(): void {
    this.map.off('move', this.carry);
    this.polygon.off('pm:vertexadded pm:markerdragstart pm:markerdrag pm:markerdragend pm:vertexremoved');
    this.polygon.pm.disable();
    this.snapping.stop();
  }

  private readonly added = ({ marker, indexPath }: { marker: L.Marker; indexPath?: number[] }): void => {
    const moved = this.insert(marker.getLatLng(), indexPath ?? []);
    this.moved = moved;
    // A drag begins in the same moment; without one it was a click.
    queueMicrotask(() => {
      if (this.moved === moved && !this.dragging) this.tell(moved.from);
    });
  };

  /** Geoman has given the piece its vertex; its neighbours get theirs. */
  private insert(at: L.LatLng, path: number[]): Moved {
    const index = path.at(-1)!;
    const ring = path.slice(0, -1).reduce<unknown>((part, i) => (part as unknown[])[i], this.polygon.getLatLngs()) as L.LatLng[];
    const [before, after] = [ring.at(index - 1)!, ring[(index + 1) % ring.length]];
    return { from: at.clone(), added: true, vertices: insertBetween(this.others(), before, after, at) };
  }

  private readonly dragStarted = ({ markerEvent }: { markerEvent: { target: L.Marker } }): void => {
    const at = markerEvent.target.getLatLng().clone();
    this.dragging = true;
    if (!this.moved?.from.equals(at)) this.moved = { from: at, added: false, vertices: verticesAt(this.others(), at) };
    this.snapping.hold(at);
  };

  private readonly dragged = ({ markerEvent }: { markerEvent: { target: L.Marker } }): void => {
    const at = markerEvent.target.getLatLng();
    this.snapping.lookAt(at);
    if (this.moved) moveTo(this.moved.vertices, at);
  };

  private readonly dropped = ({ markerEvent }: { markerEvent: { target: L.Marker } }): void => {
    this.dragging = false;
    this.snapping.hold(undefined);
    this.tell(markerEvent.target.getLatLng());
  };

  private readonly removed = ({ marker }: { marker: L.Marker }): void => {
    const { lng, lat } = marker.getLatLng();
    this.outcome.drawn({ kind: 'REMOVE_VERTEX', coordinates: [[lng, lat]] });
  };

  private tell(to: L.LatLng): void {
    const { moved, carried } = this;
    this.moved = undefined;
    this.carried = false;
    if (!moved) return;
    if (!moved.added && moved.from.equals(to)) {
      if (carried) this.outcome.takenBack();
      return;
    }
    const coordinates = [moved.from, to].map(({ lng, lat }) => [lng, lat]);
    this.outcome.drawn({ kind: moved.added ? 'ADD_VERTEX' : 'MOVE_VERTEX', coordinates });
  }

  /** Takes up the vertex at the cross, or a new one on the edge there; puts it down again. */
  private enter(): void {
    this.cross.show();
    const at = this.map.getCenter();
    if (this.carried) {
      this.tell(at);
      return;
    }
    const vertex = vertexNear(this.map, this.polygon, at);
    this.moved = vertex ? { from: vertex, added: false, vertices: verticesAt(this.pieces.polygons(), vertex) } : this.newVertexNear(at);
    this.carried = Boolean(this.moved);
    // The handles would stay behind.
    if (this.carried) this.polygon.pm.disable();
    this.outcome.changed();
  }

  private readonly carry = (): void => {
    if (this.carried && this.moved) moveTo(this.moved.vertices, this.map.getCenter());
  };

  private remove(): void {
    const at = vertexNear(this.map, this.polygon, this.cross.place());
    if (at) this.outcome.drawn({ kind: 'REMOVE_VERTEX', coordinates: [[at.lng, at.lat]] });
  }

  private newVertexNear(place: L.LatLng): Moved | undefined {
    const edge = edgeNear(this.map, this.polygon, place);
    return edge && { from: edge.on, added: true, vertices: insertBetween(this.pieces.polygons(), edge.one, edge.other, edge.on) };
  }

  private others(): L.Polygon[] {
    return this.pieces.polygons().filter((polygon) => polygon !== this.polygon);
  }
}
