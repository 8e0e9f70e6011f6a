/** Places the signs of points: each where it belongs, or beside it with a thin line, or as a dot where nothing is free. */
import type L from 'leaflet';
import type { Point } from 'geojson';
import { type Cluster, type Clusters, type Entry, idOf, isCluster } from './clusters';
import type { Spot } from './geometry';
import type { Checkpoint, Issue, KeyHousehold, Kind, PointOf, Texts } from './model';
import { type Space, boxAround } from './placement';
import { disc, drawCheckpoint, drawHouseholdCluster, drawIssue, drawIssueCluster, drawKeyHousehold } from './symbols';
import type { Tokens } from './tokens';

/** Something that can be pointed at, in container px. */
export interface Sign extends Spot {
  kind: Kind;
  id: string;
  r: number;
  cluster?: { feature: Cluster; of: Clusters<Issue> | Clusters<KeyHousehold> };
  draw(): void;
  /** A thin line to where it belongs, if it had to move. */
  leader?(): void;
}

type Draw = (x: number, y: number, r: number) => void;

const SMALLEST_RADIUS = 12;
/** On average at most one sign of a kind on a square of this side, so that the map stays calm. */
const SPACING_EM = 4;
/** Of the ring around what is selected, as a multiple of the sign's radius. */
export const SELECTION_RADIUS = 1.8;
const NEAR = 3;
const FAR = 9;
/** Signs on one picture; `ground` is the part of the pane that the area in scope takes. */
export class Signs {
  readonly placed: Sign[] = [];
  readonly radius: number;
  private readonly budget: number;

  constructor(
    private readonly c: CanvasRenderingContext2D,
    private readonly map: L.Map,
    private readonly tokens: Tokens,
    private readonly space: Space,
    private readonly texts: Texts,
    private readonly selected: string,
    ground: L.Bounds | undefined,
  ) {
    const { x, y } = ground?.getSize() ?? map.getSize();
    this.budget = Math.max(12, (x * y) / (tokens.em * SPACING_EM) ** 2);
    this.radius = Math.max(SMALLEST_RADIUS, tokens.em * 0.68);
  }

  checkpoints(points: PointOf<Checkpoint>[]): void {
    for (const point of points) {
      const draw: Draw = (x, y, r) => drawCheckpoint(this.c, this.tokens, x, y, r, point.properties);
      this.put('checkpoint', idOf(point), point.geometry, this.radius * 1.1, this.tokens.ink, draw, FAR);
    }
  }

  issues(issues: Clusters<Issue>, visible: L.LatLngBounds): void {
    const { c, tokens } = this;
    const single = (issue: Issue): Draw => (x, y, r) => drawIssue(c, tokens, x, y, r, issue);
    const several = ({ properties: p }: Cluster): Draw => (x, y, r) =>
      drawIssueCluster(c, tokens, x, y, r, p.point_count, p.late > 0);
    this.each(issues, visible, 'issue', single, several);
  }

  keyHouseholds(households: Clusters<KeyHousehold>, visible: L.LatLngBounds): void {
    const { c, tokens, texts } = this;
    const single = (household: KeyHousehold): Draw => (x, y, r) =>
      drawKeyHousehold(c, tokens, x, y, r, household, texts[`family.${household.family}`] ?? '');
    const several = ({ properties: p }: Cluster): Draw => (x, y, r) =>
      drawHouseholdCluster(c, tokens, x, y, r, p.point_count, p.late > 0);
    this.each(households, visible, 'household', single, several);
  }

  private each<T extends Issue | KeyHousehold>(
    clusters: Clusters<T>, visible: L.LatLngBounds, kind: Kind,
    single: (member: T) => Draw, several: (cluster: Cluster) => Draw,
  ): void {
    const { alone, entries } = clusters.within(visible, this.map.getZoom(), this.budget);
    const colour = kind === 'issue' ? this.tokens.ink : this.tokens.soft;
    for (const point of alone) {
      this.put(kind, idOf(point), point.geometry, this.radius, colour, single(point.properties), FAR);
    }
    for (const entry of [...entries].sort((a, b) => lateFirst(a) - lateFirst(b))) {
      if (!isCluster(entry)) {
        this.put(kind, String(entry.properties.id), entry.geometry, this.radius, colour, single(entry.properties), NEAR);
        continue;
      }
      const radius = this.radius * Math.min(1.7, 1.25 + 0.08 * Math.log2(entry.properties.point_count));
      const sign = this.put(kind, '', entry.geometry, radius, colour, several(entry), NEAR);
      sign.cluster = { feature: entry, of: clusters as unknown as Clusters<Issue> };
    }
  }

  /** `reach`: how far it may be moved, in radii, before it shrinks to a dot. */
  private put(kind: Kind, id: string, at: Point, radius: number, colour: string, draw: Draw, reach: number): Sign {
    const [lng, lat] = at.coordinates;
    const wanted = this.map.latLngToContainerPoint([lat, lng]);
    const clearance = radius * (id !== '' && id === this.selected ? SELECTION_RADIUS : 1.1);
    const found = this.space.nearestFree(wanted, clearance, clearance * reach);
    if (found) this.space.take(boxAround(found, clearance));
    const place = found ?? wanted;
    const r = found ? radius : 4;
    const moved = Math.hypot(place.x - wanted.x, place.y - wanted.y) > radius * 1.5;
    const paint = () => (found ? draw(place.x, place.y, r) : this.dot(place, colour));
    const sign: Sign = { kind, id, x: place.x, y: place.y, r, draw: paint };
    if (moved && id) sign.leader = () => this.leader(wanted, place, colour);
    this.placed.push(sign);
    return sign;
  }

  private leader(from: Spot, to: Spot, colour: string): void {
    const { c } = this;
    c.beginPath();
    c.moveTo(from.x, from.y);
    c.lineTo(to.x, to.y);
    c.lineWidth = 1.25;
    c.strokeStyle = colour;
    c.stroke();
    disc(c, from.x, from.y, 2.5, colour);
  }

  private dot(at: Spot, colour: string): void {
    disc(this.c, at.x, at.y, 5, this.tokens.paper);
    disc(this.c, at.x, at.y, 3.5, colour);
  }
}

function lateFirst<T extends Issue | KeyHousehold>(entry: Entry<T>): number {
  if (isCluster(entry)) return entry.properties.late > 0 ? 0 : 1;
  return entry.properties.overdue ? 0 : 1;
}
