/** What the map has fetched: builds the addresses, keeps the answers, forgets them with their area. */
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { LatLngBounds } from 'leaflet';
import { Clusters } from './clusters';
import type { Draft, Proposal } from '../workshop/model';
import { type DataKind, type Failure, Feed } from './feed';
import type { BoundaryProperties, Checkpoint, Figures, Household, Issue, KeyHousehold, PointOf, RedFlags } from './model';
import { type PointTable, readPoints } from './points';
import type { Content, Selection } from './scene';
import { Statuses, type StatusRows } from './statuses';

/** What the addresses are made of. */
export interface Question {
  baseUrl: string;
  area: string;
  day: string;
  boundaryVersion: string;
  baseVersion: string;
  checkpointsOf: string;
  round: string;
  figures: string;
  draft: string;
  proposal: string;
  ownBaseFeatures: boolean;
}

export type Outlines = FeatureCollection<Polygon | MultiPolygon, BoundaryProperties>;

/** Kinds that a day's work changes. */
export const LIVE_KINDS: DataKind[] = ['status', 'figures', 'key-households', 'issues', 'checkpoints'];
const DRAFT_KINDS: DataKind[] = ['draft', 'proposal'];
const ALL_KINDS: DataKind[] = ['boundaries', 'base', 'red-flags', ...LIVE_KINDS, ...DRAFT_KINDS];

/** What each property makes out of date. */
export const KINDS_OF: Record<string, DataKind[]> = {
  area: ALL_KINDS, baseUrl: ALL_KINDS,
  boundaryVersion: ['boundaries'],
  baseVersion: ['base'], baseMap: ['base'],
  day: ['boundaries', 'red-flags', ...LIVE_KINDS],
  checkpointsOf: ['checkpoints'],
  round: ['checkpoints'],
  figures: LIVE_KINDS,
  draft: ['draft', 'red-flags', ...LIVE_KINDS],
  proposal: ['proposal'],
};

const GRID_CODE_LENGTH = 15;
/** Distance in px within which signs of a kind become one. */
const ISSUE_RADIUS = 30;
const HOUSEHOLD_RADIUS = 36;

export class MapContent implements Content {
  readonly statuses = new Statuses();
  figures: Figures | null = null;
  redFlags: RedFlags = new Map();
  keyHouseholds: Clusters<KeyHousehold> | null = null;
  issues: Clusters<Issue> | null = null;
  checkpoints: PointOf<Checkpoint>[] = [];
  households: PointOf<Household>[] = [];
  selected: Selection = { kind: '', id: '', at: null };
  readonly loaded = new Map<DataKind, number>();

  constructor(
    readonly feed: Feed,
    private readonly show: {
      outlines(data: Outlines | null): void; base(data: FeatureCollection | null): void;
      draft(data: Draft | null): void; proposal(data: Proposal | null): void; changed(): void;
    },
  ) {}

  /** Forgets the area: nothing of it may be seen beside another one. */
  clear(): void {
    this.feed.abortAll();
    for (const kind of [...LIVE_KINDS, ...DRAFT_KINDS, 'households' as const, 'red-flags' as const]) this.keep(kind, null);
    this.loaded.clear();
  }

  async fetch(kind: DataKind, question: Question): Promise<void> {
    const url = addressOf(kind, question);
    if (!url) {
      this.feed.abort(kind);
      this.keep(kind, null);
    } else {
      const answer = await this.feed.load<unknown>(kind, url);
      const refused = this.feed.failures.get(kind);
      if (answer !== null) this.keep(kind, answer);
      else if (refused && !this.mayStay(kind, refused)) this.keep(kind, null);
      else return;
    }
    this.show.changed();
  }

  /** Takes in changed statuses; false when something was missed and they have to be fetched. */
  follow(change: StatusRows): boolean {
    return this.loaded.has('status') && this.statuses.follow(change);
  }

  /** Households of the visible part. */
  async fetchHouseholds(bounds: LatLngBounds | null, question: Question): Promise<void> {
    if (!bounds || !question.area || question.figures) {
      this.feed.abort('households');
      if (this.households.length > 0) this.keep('households', null);
    } else {
      const edges = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
      const box = edges.map((edge) => edge.toFixed(6)).join(',');
      const answer = await this.feed.load<unknown>('households', `${root(question)}/households?bbox=${box}`);
      if (answer !== null) this.keep('households', answer);
    }
    this.show.changed();
  }

  /** A passing failure leaves what was drawn for this area; a refusal, or another area's picture, does not stay. */
  private mayStay(kind: DataKind, failure: Failure): boolean {
    return this.loaded.has(kind) && (failure === 'network' || failure === 'server');
  }

  private keep(kind: DataKind, answer: unknown): void {
    const count = this.take(kind, answer);
    if (answer === null) this.loaded.delete(kind);
    else this.loaded.set(kind, count);
  }

  /** How many there are. */
  private take(kind: DataKind, answer: unknown): number {
    const points = <T>() => (answer ? readPoints<T>(answer as PointTable) : []);
    switch (kind) {
      case 'boundaries':
        this.show.outlines(answer as Outlines | null);
        return (answer as Outlines | null)?.features.length ?? 0;
      case 'base':
        this.show.base(answer as FeatureCollection | null);
        return (answer as FeatureCollection | null)?.features.length ?? 0;
      case 'status':
        this.statuses.replace(answer as StatusRows | null);
        return this.statuses.grids.size;
      case 'figures':
        this.figures = answer as Figures | null;
        return Object.keys(this.figures?.areas ?? {}).length;
      case 'red-flags':
        this.redFlags = new Map(Object.entries((answer ?? {}) as Record<string, string>));
        return this.redFlags.size;
      case 'issues':
        this.issues = answer ? new Clusters(points<Issue>(), ISSUE_RADIUS) : null;
        return this.issues?.points.length ?? 0;
      case 'key-households':
        this.keyHouseholds = answer ? new Clusters(points<KeyHousehold>(), HOUSEHOLD_RADIUS) : null;
        return this.keyHouseholds?.points.length ?? 0;
      case 'checkpoints':
        this.checkpoints = points<Checkpoint>().sort((a, b) => a.properties.order - b.properties.order);
        return this.checkpoints.length;
      case 'households':
        this.households = points<Household>();
        return this.households.length;
      case 'draft':
        this.show.draft(answer as Draft | null);
        return (answer as Draft | null)?.pieces.features.length ?? 0;
      case 'proposal':
        this.show.proposal(answer as Proposal | null);
        return (answer as Proposal | null)?.features.length ?? 0;
    }
  }
}

/** The address of a kind, or null where it is not to be fetched. */
function addressOf(kind: DataKind, question: Question): string | null {
  if (!question.area) return null;
  const { day, boundaryVersion, baseVersion } = question;
  switch (kind) {
    case 'boundaries':
      return address(root(question), kind, { v: boundaryVersion, day });
    case 'base':
      return question.ownBaseFeatures ? address(root(question), kind, { v: baseVersion }) : null;
    case 'figures':
      return question.figures ? `${root(question)}/${kind}?${question.figures}` : null;
    case 'red-flags':
      return question.draft ? null : address(root(question), kind, { day });
    case 'draft':
    case 'proposal':
      return question[kind] || null;
    case 'checkpoints': {
      if (question.figures || question.draft) return null;
      const grid = question.checkpointsOf || question.area;
      if (grid.length !== GRID_CODE_LENGTH) return null;
      const [roundDay, half] = question.round.split('.');
      const start = `${question.baseUrl}/${encodeURIComponent(grid)}`;
      return half ? address(start, `${kind}-${half.toLowerCase()}`, { day: roundDay }) : address(start, kind, { day });
    }
    default:
      return question.figures || question.draft ? null : address(root(question), kind, { day });
  }
}

function root(question: Question): string {
  return `${question.baseUrl}/${encodeURIComponent(question.area)}`;
}

function address(start: string, kind: string, parameters: Record<string, string>): string {
  const given = Object.entries(parameters).filter(([, value]) => value);
  const query = new URLSearchParams(given).toString();
  return query ? `${start}/${kind}?${query}` : `${start}/${kind}`;
}
