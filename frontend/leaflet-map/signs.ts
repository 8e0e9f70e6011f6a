/** Places the signs of points: each where it belongs, or beside it with a thin line, or as a dot where nothing is free. */
import type L from 'leaflet';
import type { Point } from 'geojson';
import { type Cluster, type Clusters, type Entry, idOf, isCluster } from './clusters';
import type { Spot } from './geometry';
import type { Checkpoint, Issue, KeyHousehold, Kind, PointOf, Texts } from './model';
import { type Space, boxAround } from './placement';
import { disc, drawCheckpoint, drawCluster, drawIssue, drawKeyHousehold } from './symbols';
import type { Tokens } from './tokens';

/** Something that can be pointed at, in container px. */
export interface Sign extends Spot {
  kind: Kind;
  id: string;
  r: number;
  cluster?: { feature: Cluster; of: Clusters<Issue> | Clusters<KeyHousehold> };
  draw(): void;
}

type Draw = (x: number, y: number, r: number) => void;

const SMALLEST_RADIUS = 12;
const LEVELS = ['RED', 'YELLOW', 'BLUE'] as const;
const URGENCIES = ['URGENT', 'NORMAL', 'COMPLEX'] as const;

export const rankOfLevel = (household: KeyHousehold) => LEVELS.indexOf(household.level);
export const rankOfUrgency = (issue: Issue) => URGENCIES.indexOf(issue.urgency);

export class Signs {
  readonly placed: Sign[] = [];
  readonly radius: number;

  constructor(
    private readonly c: CanvasRenderingContext2D,
    private readonly map: L.Map,
    private readonly tokens: Tokens,
    private readonly space: Space,
    private readonly texts: Texts,
  ) {
    this.radius = Math.max(SMALLEST_RADIUS, tokens.em * 0.68);
  }

  checkpoints(points: PointOf<Checkpoint>[]): void {
    for (const point of points) {
      const draw: Draw = (x, y, r) => drawCheckpoint(this.c, this.tokens, x, y, r, point.properties);
      this.put('checkpoint', idOf(point), point.geometry, this.radius * 1.1, this.tokens.ink, draw, true);
    }
  }

  issues(issues: Clusters<Issue>, visible: L.LatLngBounds): void {
    const { c, tokens } = this;
    this.each(issues, visible, 'issue', (issue) => (x, y, r) => drawIssue(c, tokens, x, y, r, issue), (cluster) => {
      const { late } = cluster.properties;
      const colour = late > 0 ? tokens.alarm : tokens.ink;
      return { fill: tokens.ink, ring: colour, text: tokens.paper, overdue: late > 0 };
    });
  }

  keyHouseholds(households: Clusters<KeyHousehold>, visible: L.LatLngBounds): void {
    const { c, tokens, texts } = this;
    const single = (household: KeyHousehold): Draw => (x, y, r) =>
      drawKeyHousehold(c, tokens, x, y, r, household, texts[`family.${household.family}`] ?? '');
    this.each(households, visible, 'household', single, (cluster) => ({
      fill: tokens.paper,
      ring: tokens.level[LEVELS[cluster.properties.rank]],
      text: tokens.ink,
      overdue: cluster.properties.late > 0,
    }));
  }

  private each<T extends Issue | KeyHousehold>(
    clusters: Clusters<T>, visible: L.LatLngBounds, kind: Kind,
    single: (member: T) => Draw,
    look: (cluster: Cluster) => { fill: string; ring: string; text: string; overdue: boolean },
  ): void {
    const { alone, entries } = clusters.within(visible, this.map.getZoom());
    const colour = kind === 'issue' ? this.tokens.ink : this.tokens.soft;
    for (const point of alone) {
      this.put(kind, idOf(point), point.geometry, this.radius, colour, single(point.properties), true);
    }
    for (const entry of [...entries].sort((a, b) => lateFirst(a) - lateFirst(b))) {
      if (!isCluster(entry)) {
        this.put(kind, String(entry.properties.id), entry.geometry, this.radius, colour, single(entry.properties), false);
        continue;
      }
      const count = entry.properties.point_count;
      const draw: Draw = (x, y, r) => drawCluster(this.c, this.tokens, x, y, r, count, look(entry));
      const sign = this.put(kind, '', entry.geometry, this.radius, colour, draw, true);
      sign.cluster = { feature: entry, of: clusters as unknown as Clusters<Issue> };
    }
  }

  /** `far`: may be moved far, because it must not shrink to a dot. */
  private put(kind: Kind, id: string, at: Point, radius: number, colour: string, draw: Draw, far: boolean): Sign {
    const [lng, lat] = at.coordinates;
    const wanted = this.map.latLngToContainerPoint([lat, lng]);
    const found = this.space.nearestFree(wanted, radius * 1.1, radius * (far ? 9 : 3));
    if (found) this.space.take(boxAround(found, radius * 1.1));
    const place = found ?? wanted;
    const r = found ? radius : 4;
    const moved = Math.hypot(place.x - wanted.x, place.y - wanted.y) > radius;
    const paint = () => {
      if (moved) this.leader(wanted, place, colour);
      if (found) draw(place.x, place.y, r);
      else this.dot(place, colour);
    };
    const sign: Sign = { kind, id, x: place.x, y: place.y, r, draw: paint };
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
