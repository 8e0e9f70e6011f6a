/** Draws one line or the outline of one area, with Geoman. */
import L from 'leaflet';
import type { Texts } from '../leaflet-map/model';
import type { Tokens } from '../leaflet-map/tokens';
import type { Cross } from './cross';
import { SNAP_DISTANCE, type Stroking } from './geoman';
import type { Drawn } from './model';
import type { Snapping } from './snapping';
import type { Action, Tool } from './tool';

type Shape = 'Line' | 'Polygon';

/** What Geoman draws, and the words for it. */
const LEAST: Record<Shape, number> = { Line: 2, Polygon: 3 };

export class Stroke implements Tool {
  private vertices: L.LatLng[] = [];
  /** What was drawn, as long as the server looks at it. */
  private finished?: L.Layer;

  constructor(
    private readonly map: L.Map, private readonly shape: Shape, private readonly tokens: Tokens, private readonly cross: Cross,
    private readonly snapping: Snapping, private readonly outcome: { drawn(drawn: Drawn): void; changed(): void },
  ) {
    map.on('pm:create', this.create);
    map.on('move', this.follow);
    snapping.start();
    this.begin();
  }

  hint(texts: Texts): string | undefined {
    if (this.vertices.length === 0) return this.shape === 'Line' ? texts['draw.line.begin'] : texts['draw.area.begin'];
    return this.complete() ? texts['draw.finish'] : texts['draw.continue'];
  }

  actions(texts: Texts): Action[] {
    if (this.vertices.length === 0) return [];
    const finish = { text: texts['draw.done'], act: () => this.finish() };
    const others = [{ text: texts['draw.back'], act: () => this.back() }, { text: texts['draw.drop'], act: () => this.begin() }];
    return this.complete() ? [finish, ...others] : others;
  }

  key(key: string): boolean {
    if (key === 'Enter') this.enter();
    else if (key === 'Backspace' && this.vertices.length > 0) this.back();
    else if (key === 'Escape' && this.vertices.length > 0) this.begin();
    else return false;
    return true;
  }

  stop(): void {
    this.map.off('pm:create', this.create);
    this.map.off('move', this.follow);
    this.map.pm.disableDraw();
    this.snapping.stop();
    this.finished?.remove();
  }

  /** Begins, or begins anew. */
  private begin(): void {
    const { accent, em } = this.tokens;
    this.map.pm.disableDraw();
    this.vertices = [];
    this.map.once('pm:drawstart', ({ workingLayer }) => {
      const count = () => {
        this.vertices = (workingLayer as L.Polyline).getLatLngs() as L.LatLng[];
        this.outcome.changed();
      };
      workingLayer.on('pm:vertexremoved', count);
      workingLayer.on('pm:vertexadded', ({ marker }) => {
        // Geoman ends a line at its last vertex, an area at its first alone.
        if (this.shape === 'Polygon') marker.on('click', () => this.finish());
        count();
      });
    });
    const line = { color: accent, weight: em * 0.22, interactive: false };
    this.map.pm.enableDraw(this.shape, {
      snappable: true, snapDistance: SNAP_DISTANCE, tooltips: false, cursorMarker: true, allowSelfIntersection: true, continueDrawing: false,
      templineStyle: line,
      hintlineStyle: { ...line, dashArray: `${em * 0.4} ${em * 0.4}` },
      pathOptions: { ...line, fillColor: accent, fillOpacity: 0.12 },
    });
    this.outcome.changed();
  }

  private complete(): boolean {
    return this.vertices.length >= LEAST[this.shape];
  }

  private finish(): void {
    if (this.complete()) this.stroking()._finishShape();
  }

  private back(): void {
    if (this.vertices.length > 1) this.stroking()._removeLastVertex();
    else this.begin();
  }

  /** At the cross it is a click; after the mouse it ends what was drawn. */
  private enter(): void {
    if (!this.cross.shown && this.vertices.length > 0) {
      this.finish();
      return;
    }
    this.cross.show();
    const at = this.map.getCenter();
    if (this.vertices.at(-1)?.equals(at)) {
      this.finish();
      return;
    }
    this.follow();
    this.map.fire('click', this.pointing(at));
  }

  /** The line to the next vertex ends at the cross. */
  private readonly follow = (): void => {
    if (this.cross.shown) this.map.fire('mousemove', this.pointing(this.map.getCenter()));
  };

  /** What Geoman reads of a mouse event. */
  private pointing(latlng: L.LatLng): Partial<L.LeafletMouseEvent> {
    return { latlng, containerPoint: this.map.latLngToContainerPoint(latlng) };
  }

  private readonly create = ({ layer }: { layer: L.Layer }): void => {
    this.finished = layer;
    const coordinates = this.vertices.map(({ lng, lat }) => [lng, lat]);
    this.outcome.drawn({ kind: this.shape === 'Line' ? 'LINE' : 'AREA', coordinates });
  };

  private stroking(): Stroking {
    return this.map.pm.Draw[this.shape] as unknown as Stroking;
  }
}
