/** Names of areas and the badges of their rounds. Names come first; a badge gives way, and shrinks with its grid. */
import type L from 'leaflet';
import type { Area, Boundaries } from './boundaries';
import type { Status } from './model';
import { type Box, type Space, boxAround } from './placement';
import { drawLabel, drawRounds } from './symbols';
import type { Tokens } from './tokens';

/** A name or badge that found its place. */
export interface Label {
  area: Area;
  box: Box;
  draw(c: CanvasRenderingContext2D): void;
}

const SMALLEST_BADGE = 8;

export class Labels {
  readonly placed: Label[] = [];
  private readonly scale: number;

  constructor(
    private readonly c: CanvasRenderingContext2D,
    private readonly map: L.Map,
    private readonly tokens: Tokens,
    private readonly space: Space,
    private readonly statuses: Map<string, Status>,
  ) {
    this.scale = 2 ** map.getZoom();
  }

  place(boundaries: Boundaries, withRounds: boolean): Label[] {
    const own = boundaries.own();
    const withGrids = own.some((area) => area.level === 'GRID');
    const communities = withGrids ? boundaries.dividing() : own;
    const grids = withGrids ? [...own].sort((a, b) => this.urgency(b) - this.urgency(a)) : [];
    for (const area of communities) this.name(area, withGrids ? 1.15 : 1.05, withRounds && !withGrids);
    const roomy = grids.filter((area) => area.room * this.scale > SMALLEST_BADGE * 1.2).length;
    // Badges on a few grids only would say more about their size than about their rounds.
    const badges = withRounds && roomy * 2 > grids.length;
    const share = communities.length > 0 ? 0.55 : 1.05;
    for (const area of grids) this.name(area, 1, badges, share);
    for (const area of boundaries.areas) {
      const frame = own.some(({ parent }) => parent === area.code);
      if (!area.inScope && area.level === 'COMMUNITY' && !frame) this.neighbour(area);
    }
    return this.placed;
  }

  /** A grid with late work is named before others, a large one before a small one. */
  private urgency(area: Area): number {
    return (this.statuses.get(area.code)?.overdue ? 1000 : 0) + area.room * 1e6;
  }

  /** `share`: the most a name may take of its area's width. */
  private name(area: Area, relative: number, withRounds: boolean, share = 1.05): void {
    const { c, tokens } = this;
    const size = tokens.em * relative;
    const status = this.statuses.get(area.code);
    const rounds = withRounds ? status : undefined;
    const room = area.room * this.scale;
    const anchor = this.map.latLngToContainerPoint(area.anchor);
    c.font = `700 ${size}px ${tokens.font}`;
    const width = c.measureText(area.short).width;
    const badge = Math.min(tokens.em, Math.max(SMALLEST_BADGE, room * 0.5));
    const spot = { x: anchor.x, y: anchor.y + (rounds ? badge * 0.95 : 0) };
    const box = boxAround(spot, width / 2 + size * 0.15, size * 0.62);
    const fits = width < area.width * this.scale * share && (area.level === 'COMMUNITY' || room > size * 0.9);
    const named = fits && this.space.isFree(box);
    if (named) this.put(area, box, () => drawLabel(c, tokens, area.short, spot.x, spot.y, size, tokens.ink, 700));
    if (named && area.level === 'COMMUNITY') this.share(area, box, size);
    if (rounds && room > SMALLEST_BADGE * 1.2) this.rounds(area, rounds, anchor, badge, named ? box : undefined);
  }

  private rounds(area: Area, status: Status, anchor: L.Point, radius: number, name: Box | undefined): void {
    const gap = radius * 0.12;
    const heights = name ? [name.top - gap - radius, name.bottom + gap + radius] : [anchor.y];
    for (const y of heights) {
      const box = boxAround({ x: anchor.x, y }, radius);
      if (!this.space.isFree(box)) continue;
      this.put(area, box, () => drawRounds(this.c, this.tokens, anchor.x, y, radius, status.morning, status.afternoon));
      return;
    }
  }

  /** The coverage of a community as a number under its name. */
  private share(area: Area, name: Box, size: number): void {
    const coverage = coverageOf(area.code, this.statuses);
    if (coverage === null) return;
    const spot = { x: (name.left + name.right) / 2, y: name.bottom + size * 0.55 };
    const percent = `${Math.floor(coverage * 100)} %`;
    const box = boxAround(spot, size * 1.6, size * 0.55);
    if (!this.space.isFree(box)) return;
    this.put(area, box, () => drawLabel(this.c, this.tokens, percent, spot.x, spot.y, size * 0.88, this.tokens.ink, 400));
  }

  private neighbour(area: Area): void {
    const { c, tokens } = this;
    const size = tokens.em * 0.85;
    c.font = `400 ${size}px ${tokens.font}`;
    const width = c.measureText(area.short).width;
    const spot = this.map.latLngToContainerPoint(area.anchor);
    const box = boxAround(spot, width / 2, size * 0.6);
    if (width > area.width * this.scale || !this.space.isFree(box)) return;
    this.put(area, box, () => drawLabel(c, tokens, area.short, spot.x, spot.y, size, tokens.soft, 400));
  }

  private put(area: Area, box: Box, draw: () => void): void {
    this.space.take(box);
    this.placed.push({ area, box, draw });
  }
}

/** Checkpoints seen ÷ due in all grids of a community (domain.md, COVERAGE); null where nothing was due. */
function coverageOf(community: string, statuses: Map<string, Status>): number | null {
  let seen = 0;
  let due = 0;
  for (const status of statuses.values()) {
    if (status.coverage === null || !status.code.startsWith(community)) continue;
    const halves = [status.morning, status.afternoon].filter((half) => half.state !== 'NOT_DUE').length;
    seen += status.coverage * status.due * halves;
    due += status.due * halves;
  }
  return due === 0 ? null : seen / due;
}
