/** One picture of the map: places names and signs, paints them and knows what lies under a point. */
import L from 'leaflet';
import type { Boundaries } from './boundaries';
import type { Clusters } from './clusters';
import type { LayerName } from './layer-choice';
import { type Label, Labels } from './labels';
import type { BoundaryProperties, Checkpoint, Figures, Household, Issue, KeyHousehold, Kind, Place, PointOf, RedFlags, Texts } from './model';
import { type Box, Space } from './placement';
import { SELECTION_RADIUS, type Sign, Signs } from './signs';
import type { Statuses } from './statuses';
import { disc, drawSelection } from './symbols';
import type { Tokens } from './tokens';

/** Everything the map has fetched, and what is selected. */
export interface Content {
  statuses: Statuses;
  /** What the areas are compared by; null where the day's work is shown. */
  figures: Figures | null;
  redFlags: RedFlags;
  keyHouseholds: Clusters<KeyHousehold> | null;
  issues: Clusters<Issue> | null;
  /** In walking order. */
  checkpoints: PointOf<Checkpoint>[];
  households: PointOf<Household>[];
  selected: Selection;
}

export interface Selection {
  kind: Kind | '';
  id: string;
  at: Place | null;
}

export class Scene {
  private signs: Sign[] = [];
  private labels: Label[] = [];
  private dots: Sign[] = [];

  constructor(
    private readonly map: L.Map,
    private readonly boundaries: Boundaries,
    private readonly content: Content,
  ) {}

  paint(c: CanvasRenderingContext2D, visible: L.LatLngBounds, tokens: Tokens, texts: Texts, shown: Set<LayerName>, legend: Box | null): void {
    const { content, map } = this;
    const space = new Space();
    this.labels = new Labels(c, map, tokens, space, content).place(this.boundaries, shown.has('rounds'), visible);
    if (legend) space.take(legend);
    const signs = new Signs(c, map, tokens, space, texts, content.selected.id, this.ground());
    if (shown.has('checkpoints')) signs.checkpoints(content.checkpoints);
    if (shown.has('issues') && content.issues) signs.issues(content.issues, visible);
    if (shown.has('key-households') && content.keyHouseholds) signs.keyHouseholds(content.keyHouseholds, visible);
    this.signs = signs.placed;
    this.dots = shown.has('households') ? this.householdDots(c, tokens, shown.has('key-households')) : [];

    for (const dot of this.dots) dot.draw();
    this.route(c, tokens);
    for (const sign of this.signs) sign.leader?.();
    for (const sign of [...this.signs].reverse()) sign.draw();
    this.selection(c, tokens, signs.radius);
    for (const label of this.labels) label.draw(c);
  }

  /** What a draft is drawn on: households, and the names of the neighbours. Nothing of it can be clicked. */
  paintGround(c: CanvasRenderingContext2D, visible: L.LatLngBounds, tokens: Tokens, shown: Set<LayerName>, space: Space): void {
    this.signs = this.dots = [];
    if (shown.has('households')) for (const dot of this.householdDots(c, tokens, false)) dot.draw();
    this.labels = new Labels(c, this.map, tokens, space, this.content).placeNeighbours(this.boundaries, visible);
    for (const label of this.labels) label.draw(c);
  }

  /** The sign at this point of the container, or the nearest within `tolerance` px. */
  signAt(point: L.Point, tolerance: number): Sign | undefined {
    const nearest = (signs: Sign[], slack: number) => {
      const near = signs
        .map((sign) => ({ sign, gap: Math.hypot(sign.x - point.x, sign.y - point.y) - sign.r }))
        .filter(({ gap }) => gap <= slack);
      return near.sort((a, b) => a.gap - b.gap)[0]?.sign;
    };
    return nearest(this.signs, tolerance) ?? nearest(this.dots, Math.max(4, tolerance));
  }

  /** Which areas are pointed at where they lie in one another. */
  level(): BoundaryProperties['level'] {
    return this.content.figures?.level ?? 'GRID';
  }

  labelAt(point: L.Point): Label | undefined {
    return this.labels.find(({ area, box }) => area.inScope
      && point.x >= box.left && point.x <= box.right && point.y >= box.top && point.y <= box.bottom);
  }

  /** Where something is drawn, in container px; null when it is not drawn by itself. */
  pointOf(kind: Kind, id: string): { x: number; y: number } | null {
    const sign = [...this.signs, ...this.dots].find((s) => s.kind === kind && s.id === id);
    if (sign) return { x: sign.x, y: sign.y };
    const area = kind === 'grid' || kind === 'community' ? this.boundaries.find(id) : undefined;
    if (!area) return null;
    const { x, y } = this.map.latLngToContainerPoint(area.anchor);
    return { x, y };
  }

  /** The part of the pane that the area in scope takes. */
  private ground(): L.Bounds | undefined {
    const bounds = this.boundaries.scopeBounds();
    if (!bounds) return undefined;
    const corner = (place: L.LatLng) => this.map.latLngToContainerPoint(place);
    const { x, y } = this.map.getSize();
    const [from, to] = [corner(bounds.getNorthWest()), corner(bounds.getSouthEast())];
    return L.bounds([Math.max(0, from.x), Math.max(0, from.y)], [Math.min(x, to.x), Math.min(y, to.y)]);
  }

  private householdDots(c: CanvasRenderingContext2D, tokens: Tokens, withoutKey: boolean): Sign[] {
    const close = this.map.getZoom() >= 17.5;
    return this.content.households.filter((point) => !(withoutKey && point.properties.key)).map((point) => {
      const [lng, lat] = point.geometry.coordinates;
      const { x, y } = this.map.latLngToContainerPoint([lat, lng]);
      const draw = () => {
        if (close) disc(c, x, y, 3.4, tokens.paper);
        c.globalAlpha = close ? 1 : 0.5;
        disc(c, x, y, close ? 2.4 : 1.6, tokens.soft);
        c.globalAlpha = 1;
      };
      return { kind: 'household' as const, id: String(point.properties.id), x, y, r: 4, draw };
    });
  }

  /** The walking order of a round. */
  private route(c: CanvasRenderingContext2D, tokens: Tokens): void {
    const stops = this.signs.filter((sign) => sign.kind === 'checkpoint');
    if (stops.length < 2) return;
    c.beginPath();
    for (const { x, y } of stops) c.lineTo(x, y);
    c.lineJoin = c.lineCap = 'round';
    c.strokeStyle = tokens.paper;
    c.lineWidth = tokens.em * 0.42;
    c.stroke();
    c.strokeStyle = tokens.accent;
    c.lineWidth = tokens.em * 0.22;
    c.setLineDash([tokens.em * 0.4, tokens.em * 0.5]);
    c.stroke();
    c.setLineDash([]);
  }

  private selection(c: CanvasRenderingContext2D, tokens: Tokens, radius: number): void {
    const { kind, id, at } = this.content.selected;
    if (kind === '' || kind === 'grid' || kind === 'community') return;
    const sign = [...this.signs, ...this.dots].find((s) => s.kind === kind && s.id === id);
    if (sign) {
      drawSelection(c, tokens, sign.x, sign.y, Math.max(radius, sign.r) * SELECTION_RADIUS);
      sign.draw();
    } else if (at) {
      const { x, y } = this.map.latLngToContainerPoint([at.lat, at.lng]);
      drawSelection(c, tokens, x, y, radius * 1.5);
      disc(c, x, y, radius * 0.45, tokens.accent);
    }
  }
}
