/** When the map fetches: what is asked for, what is out of date, and what came of it. */
import type L from 'leaflet';
import { KINDS_OF, LIVE_KINDS, type MapContent, type Question } from './content';
import type { DataKind, Failure } from './feed';
import type { LeafletMap } from './leaflet-map';

/** What every map begins with; the rest is asked for when these have been painted, so that neither server nor browser does both. */
const FIRST: DataKind[] = ['boundaries', 'status', 'figures', 'draft'];
/** What a map of numbers alone asks for. */
const NUMBERS: DataKind[] = [...FIRST, 'base', 'red-flags'];
/** What a map of outlines alone asks for; a draft is taken off it. */
const OUTLINES: DataKind[] = ['boundaries', 'base', 'draft', 'proposal'];
const HOUSEHOLDS_FROM_ZOOM = 16;
const DEBOUNCE_MS = 250;
const LATEST_FETCH_MS = 800;
/** The sentence to show when several requests failed: the one to act on first. */
const WORST_FIRST: Failure[] = ['signin', 'forbidden', 'missing', 'server', 'network'];

export class Fetching {
  private householdTimer = 0;
  private staleTimer = 0;
  private readonly stale = new Set<DataKind>();
  private stopped = false;

  constructor(private readonly host: LeafletMap, private readonly map: L.Map, private readonly content: MapContent) {}

  /** Fetches what a changed property has made out of date. */
  afterChange(has: (property: string) => boolean): void {
    const kinds = [...new Set(Object.keys(KINDS_OF).filter(has).flatMap((name) => KINDS_OF[name]))];
    void this.inTurn(kinds.filter((kind) => FIRST.includes(kind)), kinds.filter((kind) => !FIRST.includes(kind)));
    if (has('area')) this.householdsSoon();
  }

  /** Fetches these kinds again, or all that a day changes. */
  again(kinds: DataKind[]): void {
    if (kinds.length === 0) this.householdsSoon();
    for (const kind of kinds.length > 0 ? kinds : LIVE_KINDS) {
      if (kind === 'households') this.householdsSoon();
      else void this.fetch(kind);
    }
  }

  /** Fetches these kinds after a moment, not with every other screen at once. */
  soon(kinds: DataKind[]): void {
    for (const kind of kinds) this.stale.add(kind);
    if (kinds.length > 0 && !this.staleTimer) {
      this.staleTimer = window.setTimeout(() => this.fetchStale(), LATEST_FETCH_MS * Math.random());
    }
  }

  /** Fetches the households of the visible part once the map has come to rest. */
  householdsSoon(): void {
    if (this.host.numbersOnly || this.host.outlinesOnly) return;
    window.clearTimeout(this.householdTimer);
    this.householdTimer = window.setTimeout(() => {
      const close = this.map.getZoom() >= HOUSEHOLDS_FROM_ZOOM;
      void this.content.fetchHouseholds(close ? this.map.getBounds() : null, this.question());
    }, DEBOUNCE_MS);
  }

  retry(): void {
    this.again([...this.content.feed.failures.keys()]);
  }

  /** `draft` where the draft is not there for this account. */
  worstFailure(): Failure | 'draft' | undefined {
    const draft = this.content.feed.failures.get('draft');
    if (draft === 'forbidden' || draft === 'missing') return 'draft';
    const failed = [...this.content.feed.failures].filter(([kind, failure]) => kind === 'boundaries' || failure !== 'forbidden');
    const failures = failed.map(([, failure]) => failure);
    return WORST_FIRST.find((failure) => failures.includes(failure));
  }

  /** Layers that this account may not see; an administrator sees boundaries and no residents. */
  refused(): Set<string> {
    return new Set([...this.content.feed.failures].filter(([, failure]) => failure === 'forbidden').map(([kind]) => kind));
  }

  stop(): void {
    this.stopped = true;
    window.clearTimeout(this.householdTimer);
    window.clearTimeout(this.staleTimer);
    this.content.feed.abortAll();
  }

  private async inTurn(first: DataKind[], later: DataKind[]): Promise<void> {
    if (first.length > 0) {
      await Promise.all(first.map((kind) => this.fetch(kind)));
      await painted();
    }
    if (this.stopped) return;
    for (const kind of later) void this.fetch(kind);
  }

  private async fetch(kind: DataKind): Promise<void> {
    if (this.host.numbersOnly && !NUMBERS.includes(kind)) return;
    if (this.host.outlinesOnly && !OUTLINES.includes(kind)) return;
    await this.content.fetch(kind, this.question());
  }

  private fetchStale(): void {
    this.staleTimer = 0;
    const kinds = [...this.stale];
    this.stale.clear();
    this.again(kinds);
  }

  private question(): Question {
    const { baseUrl, area, day, boundaryVersion, baseVersion, checkpointsOf, round, figures, draft, proposal, baseMap } = this.host;
    return { baseUrl, area, day, boundaryVersion, baseVersion, checkpointsOf, round, figures, draft, proposal, ownBaseFeatures: !baseMap };
  }
}

/** When what is known now stands on the screen. */
function painted(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => window.setTimeout(done)));
}
