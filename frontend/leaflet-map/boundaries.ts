/** Outlines of communities and grids, filled by coverage. The geometry is built once; a new status only restyles it. */
import L from 'leaflet';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { Area } from './area';
import { Once } from './once';
import type { Boundary, BoundaryProperties } from './model';
import { type Colouring, Pen } from './pen';
import type { Tokens } from './tokens';

/** So many areas of a kind tell how large a middling one is. */
const SAMPLE = 99;
/** From this number on the names of single areas are not what the first view is fitted to. */
const MANY = 500;

/** Areas in whose place a draft is drawn. */
const HIDDEN: L.PathOptions = { opacity: 0, weight: 0, fill: false };

export class Boundaries {
  private readonly renderer = L.canvas({ pane: 'gb-boundaries', padding: 0.25 });
  private layer?: L.GeoJSON;
  private readonly drawn = new Map<L.Polygon, L.PathOptions>();
  private areas: Area[] = [];
  private byCode = new Map<string, Area>();
  private readonly known = new Once();

  constructor(private readonly map: L.Map) {}

  /** `shown`: the code of the area that the map is about; what lies outside it is a neighbour, in scope or not. */
  show(data: FeatureCollection<Polygon | MultiPolygon, BoundaryProperties>, shown: string): void {
    this.clear();
    const within = (p: BoundaryProperties) => ({ ...p, inScope: p.inScope && p.code.startsWith(shown) });
    // Neighbours first and communities last, so that the firmer line lies on top.
    const rank = ({ properties: p }: Boundary) => (p.inScope ? 2 : 0) + (p.level === 'COMMUNITY' ? 1 : 0);
    const features = data.features.map((f) => ({ ...f, properties: within(f.properties) })).sort((a, b) => rank(a) - rank(b));
    this.areas = features.map((feature) => new Area(feature, this.map));
    this.byCode = new Map(this.areas.map((area) => [area.code, area]));
    const ordered: FeatureCollection = { type: 'FeatureCollection', features };
    const options = { interactive: false, renderer: this.renderer };
    this.layer = L.geoJSON(ordered, options as L.GeoJSONOptions).addTo(this.map);
  }

  clear(): void {
    this.layer?.remove();
    this.layer = undefined;
    this.areas = [];
    this.byCode.clear();
    this.drawn.clear();
    this.known.forget();
  }

  /** What is in scope: grids where there are some, else communities. */
  own(): Area[] {
    return this.known.as('own', () => {
      const own = this.areas.filter((area) => area.inScope);
      const grids = own.filter((area) => area.level === 'GRID');
      return grids.length > 0 ? grids : own;
    });
  }

  hasGrids(): boolean {
    return this.own()[0]?.level === 'GRID';
  }

  /** Communities in scope that divide the picture; a single one is but the frame of its grids. */
  dividing(): Area[] {
    return this.known.as('dividing', () => {
      const communities = this.communities();
      return communities.length > 1 ? communities : [];
    });
  }

  /** Communities out of scope that are not merely the frame of what is in scope. */
  neighbours(): Area[] {
    return this.known.as('neighbours', () => {
      const frames = new Set(this.own().map((area) => area.parent));
      return this.areas.filter((area) => !area.inScope && area.level === 'COMMUNITY' && !frames.has(area.code));
    });
  }

  /** Where the map is to look first: what is in scope, or everything. */
  scopeBounds(): L.LatLngBounds | null {
    const own = this.own();
    const areas = own.length > 0 ? own : this.areas;
    if (areas.length === 0) return null;
    return this.known.as('bounds', () => areas.reduce((all, area) => all.extend(area.bounds), L.latLngBounds([])));
  }

  /** What the legend should not cover at first: the places of the names, or the whole outline of a single area. */
  toKeepClear(): L.LatLng[] {
    const own = this.own();
    if (own.length > MANY) return own.map((area) => area.bounds.getCenter());
    if (own.length !== 1) return own.map((area) => area.anchor);
    return own[0].polygons.flatMap((rings) => rings[0].map(([lng, lat]) => L.latLng(lat, lng)));
  }

  /** Communities in scope. */
  communities(): Area[] {
    return this.known.as('communities', () => this.areas.filter((area) => area.inScope && area.level === 'COMMUNITY'));
  }

  /** The area in scope at this place; one of the level before others. */
  at(place: L.LatLng, level: BoundaryProperties['level']): Area | undefined {
    const hits = this.areas.filter((area) => area.inScope && area.contains(place));
    return hits.find((area) => area.level === level) ?? hits[0];
  }

  find(code: string): Area | undefined {
    return this.byCode.get(code);
  }

  /** Draws anew only what looks otherwise than before. `drafted`: what is in scope is drawn as a draft instead. */
  restyle(colouring: Colouring | null, selected: string, tokens: Tokens, drafted: boolean): void {
    const pen = new Pen(tokens, this.hasGrids(), this.dividing().length > 0, this.typicalRoom());
    this.layer?.eachLayer((layer) => {
      const polygon = layer as L.Polygon;
      const area = polygon.feature!.properties as BoundaryProperties;
      const style = drafted && area.inScope ? HIDDEN : pen.style(area, colouring, area.code === selected);
      if (same(style, this.drawn.get(polygon))) return;
      this.drawn.set(polygon, style);
      polygon.setStyle(style);
      if (area.code === selected) polygon.bringToFront();
    });
  }

  /** Room in a middling area in scope, in px. */
  typicalRoom(): number {
    const room = this.known.as('room', () => {
      const own = this.own();
      const step = Math.max(1, own.length / SAMPLE);
      const sample = own.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
      const rooms = sample.map((area) => area.room).sort((a, b) => a - b);
      return rooms[Math.floor(rooms.length / 2)] ?? 0;
    });
    return room * 2 ** this.map.getZoom();
  }
}

function same(style: L.PathOptions, before: L.PathOptions | undefined): boolean {
  return before !== undefined
    && style.fillColor === before.fillColor && style.color === before.color && style.weight === before.weight
    && style.opacity === before.opacity && style.fillOpacity === before.fillOpacity && style.fill === before.fill;
}
