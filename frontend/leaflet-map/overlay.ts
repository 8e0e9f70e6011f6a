/** One canvas above the boundaries that holds every name and sign; it follows the map and is drawn anew when it rests. */
import L from 'leaflet';

/** How far beyond the pane the canvas reaches, so that dragging shows no gap; in px. */
const MARGIN = 160;

export class Overlay extends L.Layer {
  declare protected _map: L.Map;
  private readonly canvas = document.createElement('canvas');
  private frame = 0;

  /** `paint` draws in container px; the canvas is already cleared. */
  constructor(private readonly paint: (c: CanvasRenderingContext2D, visible: L.LatLngBounds) => void) {
    super();
    this.canvas.className = 'leaflet-zoom-hide gb-signs';
  }

  onAdd(map: L.Map): this {
    map.getPane('gb-signs')!.append(this.canvas);
    map.on('moveend zoomend resize viewreset', this.schedule, this);
    this.schedule();
    return this;
  }

  onRemove(map: L.Map): this {
    map.off('moveend zoomend resize viewreset', this.schedule, this);
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.canvas.remove();
    return this;
  }

  /** Draws with the next frame, however often it is asked for. */
  schedule(): void {
    if (this.frame === 0) this.frame = requestAnimationFrame(() => this.draw());
  }

  /** Draws at once. */
  draw(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    const map = this._map;
    if (!map) return;
    const size = map.getSize().add([2 * MARGIN, 2 * MARGIN]);
    const density = window.devicePixelRatio || 1;
    this.canvas.width = size.x * density;
    this.canvas.height = size.y * density;
    this.canvas.style.width = `${size.x}px`;
    this.canvas.style.height = `${size.y}px`;
    L.DomUtil.setPosition(this.canvas, map.containerPointToLayerPoint([-MARGIN, -MARGIN]));
    const c = this.canvas.getContext('2d')!;
    c.setTransform(density, 0, 0, density, MARGIN * density, MARGIN * density);
    const corner = map.getSize().add([MARGIN, MARGIN]);
    this.paint(c, L.latLngBounds(map.containerPointToLatLng([-MARGIN, -MARGIN]), map.containerPointToLatLng(corner)));
  }
}
