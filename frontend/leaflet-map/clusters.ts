/** Points that stand too close become one sign with their number. */
import Supercluster, { type ClusterFeature, type PointFeature } from 'supercluster';
import type L from 'leaflet';
import type { Point } from 'geojson';
import type { Issue, KeyHousehold, PointOf } from './model';

/** What a cluster says about its members: how many are late. */
export type Summary = { late: number };

/** Deepest zoom at which points may be one cluster; the map zooms no deeper. */
export const DEEPEST_ZOOM = 20;

type Member = Issue | KeyHousehold;
export type Cluster = ClusterFeature<Summary>;
export type Entry<T extends Member> = Cluster | PointFeature<T>;

/** Points of one kind, clustered except for those that are to stand alone. */
export class Clusters<T extends Member> {
  private index: Supercluster<T & object, Summary>;
  private alone: PointOf<T>[] = [];
  private readonly byId: Map<string, PointOf<T>>;

  constructor(readonly points: PointOf<T>[], private readonly radius: number) {
    this.byId = new Map(points.map((point) => [idOf(point), point]));
    this.index = this.build(points);
  }

  /** Lets these points stand outside any cluster: what is selected, and the members of an opened cluster. */
  keepAlone(ids: Set<string>): void {
    const alone = [...ids].flatMap((id) => this.byId.get(id) ?? []);
    if (alone.length === this.alone.length && alone.every((point) => this.alone.includes(point))) return;
    this.alone = alone;
    this.index = this.build(alone.length === 0 ? this.points : this.points.filter((point) => !ids.has(idOf(point))));
  }

  /** What to draw in this part of the map: with more than `budget` signs, the coarser clusters of a smaller scale. */
  within(bounds: L.LatLngBounds, zoom: number, budget: number): { alone: PointOf<T>[]; entries: Entry<T>[] } {
    const box: [number, number, number, number] = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
    const finest = Math.round(zoom);
    let entries = this.index.getClusters(box, finest);
    for (let coarser = 1; coarser <= 3 && entries.length > budget; coarser++) {
      entries = this.index.getClusters(box, finest - coarser);
    }
    return { alone: this.alone, entries };
  }

  expansionZoom(cluster: Cluster): number {
    return this.index.getClusterExpansionZoom(cluster.properties.cluster_id);
  }

  members(cluster: Cluster): PointOf<T>[] {
    return this.index.getLeaves(cluster.properties.cluster_id, Infinity) as PointOf<T>[];
  }

  find(id: string): PointOf<T> | undefined {
    return this.byId.get(id);
  }

  private build(points: PointOf<T>[]): Supercluster<T & object, Summary> {
    const index = new Supercluster<T & object, Summary>({
      radius: this.radius,
      extent: 256,
      maxZoom: DEEPEST_ZOOM,
      map: (member) => ({ late: member.overdue ? 1 : 0 }),
      reduce: (sum, next) => {
        sum.late += next.late;
      },
    });
    return index.load(points as PointFeature<T>[]);
  }
}

export function isCluster<T extends Member>(entry: Entry<T>): entry is Cluster {
  return 'cluster' in entry.properties;
}

export function idOf(point: { properties: { id: string | number }; geometry: Point }): string {
  return String(point.properties.id);
}
