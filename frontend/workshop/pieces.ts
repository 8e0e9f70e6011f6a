/** The pieces of a draft as polygons, in the frame of its ground. */
import L from 'leaflet';
import { Area } from '../leaflet-map/area';
import { striped } from '../leaflet-map/patterns';
import type { Tokens } from '../leaflet-map/tokens';
import type { Draft, PieceProperties, Proposal } from './model';

export interface Piece {
  is: PieceProperties;
  polygon: L.Polygon;
  /** Its shape when the draft was fetched: for its name, and for clicks. */
  area: Area;
}

const PANE = 'gb-draft';
/** Above the pieces. Like theirs it lets the pointer through: Leaflet's canvas would tell the map of every other movement only. */
export const DRAWING_PANE = 'gb-drawing';

export class Pieces {
  private readonly renderer: L.Canvas;
  private readonly layers = L.layerGroup();
  private readonly proposed = L.layerGroup();
  private frame?: L.GeoJSON;
  all: Piece[] = [];

  constructor(private readonly map: L.Map) {
    for (const [name, zIndex] of [[PANE, '360'], [DRAWING_PANE, '420']]) {
      const pane = map.createPane(name);
      pane.style.zIndex = zIndex;
      pane.style.pointerEvents = 'none';
    }
    map.getPane(PANE)!.style.mixBlendMode = 'multiply';
    this.renderer = L.canvas({ pane: PANE, padding: 0.25 });
    this.layers.addTo(map);
    this.proposed.addTo(map);
  }

  show(draft: Draft): void {
    this.clear();
    this.all = draft.pieces.features.map(({ geometry, properties }) => {
      const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      const places = L.GeoJSON.coordsToLatLngs(parts, 2) as L.LatLng[][][];
      const polygon = L.polygon(places, { pmIgnore: false, snapIgnore: true, interactive: false, renderer: this.renderer, smoothFactor: 0.6 });
      return { is: properties, polygon: polygon.addTo(this.layers), area: this.areaOf(geometry, properties) };
    });
    const frame = { interactive: false, renderer: this.renderer, style: { fill: false } };
    this.frame = L.geoJSON(draft.ground, frame as L.GeoJSONOptions).addTo(this.layers);
  }

  propose(proposal: Proposal | null, tokens: Tokens): void {
    this.proposed.clearLayers();
    if (!proposal) return;
    const { accent, em, paper } = tokens;
    const dashed = { color: accent, weight: em * 0.24, dashArray: `${em * 0.7} ${em * 0.55}`, fillColor: accent, fillOpacity: 0.12 };
    for (const style of [{ color: paper, weight: em * 0.4, fill: false }, dashed]) {
      L.geoJSON(proposal, { interactive: false, pane: DRAWING_PANE, style } as L.GeoJSONOptions).addTo(this.proposed);
    }
  }

  /** What needs work is darker; what the draft changes is striped; what is selected has a thick edge. */
  restyle(selected: Set<number>, tokens: Tokens): void {
    const c = document.createElement('canvas').getContext('2d')!;
    const { accent, edge, em, water, todo } = tokens;
    const colours = { WITHIN: todo[0], BELOW: todo[1], ABOVE: todo[2] };
    for (const { is, polygon } of this.all) {
      const chosen = selected.has(is.id);
      const fill = is.touched ? striped(c, water, colours[is.fit], em * 0.8, 0.4) : colours[is.fit];
      polygon.setStyle({
        color: chosen ? accent : edge,
        weight: em * (chosen ? 0.26 : 0.12),
        lineJoin: 'round',
        // Leaflet hands the fill to the canvas as it is, so a pattern serves as well as a colour.
        fillColor: fill as string,
        fillOpacity: 0.8,
      });
    }
    this.frame?.setStyle({ color: edge, weight: em * 0.26, fill: false });
    this.frame?.bringToFront();
    for (const { is, polygon } of this.all) if (selected.has(is.id)) polygon.bringToFront();
  }

  at(place: L.LatLng): Piece | undefined {
    return this.all.find(({ area }) => area.contains(place));
  }

  polygons(): L.Polygon[] {
    return this.all.map(({ polygon }) => polygon);
  }

  clear(): void {
    this.layers.clearLayers();
    this.all = [];
    this.frame = undefined;
  }

  private areaOf(geometry: Draft['ground'], { id, name }: PieceProperties): Area {
    const properties = { code: String(id), name, short: name, level: 'GRID' as const, parent: '', inScope: true };
    return new Area({ type: 'Feature', geometry, properties }, this.map);
  }
}
