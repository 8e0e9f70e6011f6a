/** Buildings, roads and water of the own database: the quiet ground of the map when no base map is configured. */
import L from 'leaflet';
import type { Feature, FeatureCollection } from 'geojson';
import type { BaseProperties } from './model';
import type { Tokens } from './tokens';

export class BaseFeatures {
  private readonly renderer = L.canvas({ pane: 'gb-base', padding: 0.25 });
  private group?: L.FeatureGroup;
  private roads?: L.GeoJSON;
  private buildings?: L.GeoJSON;
  count = 0;

  constructor(private readonly map: L.Map) {
    map.on('zoomend', () => this.roads?.setStyle({ weight: this.roadWidth() }));
  }

  show(data: FeatureCollection, tokens: Tokens): void {
    this.clear();
    this.count = data.features.length;
    const ofKind = (kind: BaseProperties['kind']) =>
      data.features.filter((feature) => (feature.properties as BaseProperties).kind === kind);
    this.roads = this.layer(ofKind('ROAD'), { fill: false, color: tokens.road, weight: this.roadWidth() });
    const filled = (colour: string) => ({ stroke: false, fillColor: colour, fillOpacity: 1 });
    this.buildings = this.layer(ofKind('BUILDING'), filled(tokens.building));
    this.group = L.featureGroup([
      this.layer(ofKind('WATER'), filled(tokens.water)),
      this.buildings,
      this.roads,
    ]);
  }

  setVisible(visible: boolean): void {
    if (visible) this.group?.addTo(this.map);
    else this.group?.remove();
  }

  /** Buildings and roads that this part of the map shows. */
  within(bounds: L.LatLngBounds): L.Polyline[] {
    const all = [this.buildings, this.roads].flatMap((layer) => (layer?.getLayers() ?? []) as L.Polyline[]);
    return all.filter((shape) => bounds.intersects(shape.getBounds()));
  }

  clear(): void {
    this.group?.remove();
    this.group = this.roads = this.buildings = undefined;
    this.count = 0;
  }

  private layer(features: Feature[], style: L.PathOptions): L.GeoJSON {
    const collection: FeatureCollection = { type: 'FeatureCollection', features };
    const options = { interactive: false, renderer: this.renderer, style: { ...style, smoothFactor: 0.6 } };
    return L.geoJSON(collection, options as L.GeoJSONOptions);
  }

  /** About 8 m on the ground, never thinner than a hairline. */
  private roadWidth(): number {
    return Math.max(0.8, Math.min(14, 2 ** (this.map.getZoom() - 14.4)));
  }
}
