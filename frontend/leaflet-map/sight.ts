/** Which part of the ground the map shows: the whole area at first, and what the user has chosen since. */
import L from 'leaflet';
import { fit } from './fit';

export type View = { centre: L.LatLng; zoom: number };

export class Sight {
  /** Whether the whole area is still to be shown. */
  toFit = true;
  /** The view that showed the whole area, while nobody has moved the map since. */
  private fitted?: View;

  constructor(private readonly map: L.Map) {}

  /** What the user looks at; nothing while the area has not been shown yet. */
  view(): View | undefined {
    return this.toFit ? undefined : this.now();
  }

  keep({ centre, zoom }: View): void {
    this.toFit = false;
    this.map.setView(centre, zoom, { animate: false });
  }

  /** Another area is to be shown as a whole. */
  again(): void {
    this.toFit = true;
  }

  /** Shows the whole area once, as soon as it has been fetched and the pane has a size; see {@link fit}. */
  fit(bounds: L.LatLngBounds | null, places: () => L.LatLng[], legend: DOMRect | undefined, air: number): void {
    const { x, y } = this.map.getSize();
    if (!this.toFit || !bounds || x === 0 || y === 0) return;
    fit(this.map, bounds, places(), legend, air);
    this.toFit = false;
    this.fitted = this.now();
  }

  /** A map that nobody has moved shows the whole area in its new size too. */
  resized(): void {
    const { fitted, map } = this;
    this.toFit ||= fitted !== undefined && map.getZoom() === fitted.zoom && map.getCenter().equals(fitted.centre);
    map.invalidateSize({ pan: false });
  }

  private now(): View {
    return { centre: this.map.getCenter(), zoom: this.map.getZoom() };
  }
}
