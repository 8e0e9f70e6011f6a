/** One picture of the map: places names and signs, paints them and knows what lies under a point. */
import type L from 'leaflet';
import type { Boundaries } from './boundaries';
import type { Clusters } from './clusters';
import type { LayerName } from './layer-choice';
import { type Label, Labels } from './labels';
import type { Checkpoint, Household, Issue, KeyHousehold, Kind, Place, PointOf, Status, Texts } from './model';
import { Space } from './placement';
import { type Sign, Signs } from './signs';
import { disc, drawSelection } from './symbols';
import type { Tokens } from './tokens';

/** Everything the map has fetched, and what is selected. */
export interface Content {
  statuses: Map<string, Status>;
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

  paint(c: CanvasRenderingContext2D, visible: L.LatLngBounds, tokens: Tokens, texts: Texts, shown: Set<LayerName>): void {
    const { content, map } = this;
    const space = new Space();
    this.labels = new Labels(c, map, tokens, space, content.statuses).place(this.boundaries.areas, shown.has('rounds'));
    const signs = new Signs(c, map, tokens, space, texts);
    if (shown.has('checkpoints')) signs.checkpoints(content.checkpoints);
    if (shown.has('issues') && content.issues) signs.issues(content.issues, visible);
    if (shown.has('key-households') && content.keyHouseholds) signs.keyHouseholds(content.keyHouseholds, visible);
    this.signs = signs.placed;
    this.dots = shown.has('households') ? this.householdDots(c, tokens, shown.has('key-households')) : [];

    for (const dot of this.dots) dot.draw();
    this.route(c, tokens);
    for (const sign of [...this.signs].reverse()) sign.draw();
    for (const label of this.labels) label.draw(c);
    this.selection(c, tokens, signs.radius);
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

  private householdDots(c: CanvasRenderingContext2D, tokens: Tokens, withoutKey: boolean): Sign[] {
    return this.content.households.filter((point) => !(withoutKey && point.properties.key)).map((point) => {
      const [lng, lat] = point.geometry.coordinates;
      const { x, y } = this.map.latLngToContainerPoint([lat, lng]);
      const draw = () => {
        disc(c, x, y, 3.6, tokens.paper);
        disc(c, x, y, 2.4, tokens.soft);
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
      drawSelection(c, tokens, sign.x, sign.y, Math.max(radius, sign.r) * 1.9);
      sign.draw();
    } else if (at) {
      const { x, y } = this.map.latLngToContainerPoint([at.lat, at.lng]);
      drawSelection(c, tokens, x, y, radius * 1.5);
      disc(c, x, y, radius * 0.45, tokens.accent);
    }
  }
}
