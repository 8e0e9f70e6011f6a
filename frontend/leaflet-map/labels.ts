/** Names of areas and the badges of their rounds. Names come first; a badge gives way, and shrinks with its grid. */
import type L from 'leaflet';
import type { Area } from './area';
import type { Boundaries } from './boundaries';
import type { Figures, Status } from './model';
import { type Box, type Space, boxAround } from './placement';
import type { Content } from './scene';
import { drawLabel, drawRedFlag, drawRounds } from './symbols';
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
    private readonly content: Content,
  ) {
    this.scale = 2 ** map.getZoom();
  }

  /** `visible`: the part of the map that is drawn; what lies outside it has no name there. */
  place(boundaries: Boundaries, withRounds: boolean, visible: L.LatLngBounds): Label[] {
    const seen = (areas: Area[]) => areas.filter((area) => visible.intersects(area.bounds));
    const compared = this.content.figures?.level;
    const withGrids = boundaries.hasGrids() && compared !== 'COMMUNITY';
    const framing = compared === 'COMMUNITY' ? boundaries.communities() : boundaries.own();
    const communities = seen(withGrids ? boundaries.dividing() : framing);
    for (const area of communities) this.name(area, withGrids ? 1.15 : 1.05, withRounds && !withGrids);
    if (withGrids) {
      // Badges on a few grids only would say more about their size than about their rounds.
      const badges = withRounds && boundaries.typicalRoom() > SMALLEST_BADGE * 1.2;
      const share = boundaries.dividing().length > 0 ? 0.55 : 1.05;
      for (const area of this.urgentFirst(seen(boundaries.own()))) this.name(area, 1, badges, share);
    }
    return this.placeNeighbours(boundaries, visible);
  }

  placeNeighbours(boundaries: Boundaries, visible: L.LatLngBounds): Label[] {
    for (const area of boundaries.neighbours()) if (visible.intersects(area.bounds)) this.neighbour(area);
    return this.placed;
  }

  /** A grid with late work or a red flag is named before others, a large one before a small one; one too small for a sign not at all. */
  private urgentFirst(grids: Area[]): Area[] {
    const least = Math.min(SMALLEST_BADGE * 1.2, this.tokens.em * 0.9);
    const first = (area: Area) => this.content.statuses.grids.get(area.code)?.overdue || this.content.redFlags.has(area.code);
    return grids
      .filter((area) => area.mostRoom * this.scale > least)
      .map((area) => ({ area, rank: (first(area) ? 1000 : 0) + area.room * 1e6 }))
      .sort((a, b) => b.rank - a.rank)
      .map(({ area }) => area);
  }

  /** `share`: the most a name may take of its area's width. */
  private name(area: Area, relative: number, withRounds: boolean, share = 1.05): void {
    const { c, tokens } = this;
    const size = tokens.em * relative;
    c.font = `700 ${size}px ${tokens.font}`;
    const most = area.width * this.scale * share;
    const words = c.measureText(area.short).width;
    const flagged = this.content.redFlags.has(area.code);
    // A flag stands before the name, and never in its place.
    const flag = flagged && words + size * 1.1 < most ? size * 1.1 : 0;
    const width = words + flag;
    const wide = width < most;
    const rounds = withRounds ? this.content.statuses.grids.get(area.code) : undefined;
    if (!wide && !rounds && !flagged && !this.content.figures) return;
    const room = area.room * this.scale;
    const anchor = this.map.latLngToContainerPoint(area.anchor);
    const badge = Math.min(tokens.em, Math.max(SMALLEST_BADGE, room * 0.5));
    const spot = { x: anchor.x, y: anchor.y + (rounds ? badge * 0.95 : 0) };
    const box = boxAround(spot, width / 2 + size * 0.15, size * 0.62);
    const fits = wide && (area.level === 'COMMUNITY' || room > size * 0.9);
    const named = fits && this.space.isFree(box);
    if (named) {
      this.put(area, box, () => {
        if (flag) drawRedFlag(c, tokens, spot.x - (width - flag) / 2, spot.y, size * 0.42);
        drawLabel(c, tokens, area.short, spot.x + flag / 2, spot.y, size, tokens.ink, 700);
      });
    }
    if (named) this.figure(area, spot.x, box.bottom + size * 0.55, size);
    else if (this.content.figures) this.figure(area, anchor.x, anchor.y, size);
    if (rounds && room > SMALLEST_BADGE * 1.2) this.rounds(area, rounds, anchor, badge, named ? box : undefined);
    if (flagged && !(named && flag)) this.flag(area, anchor, size * 0.42);
  }

  /** The red flag of an area that has no room for its name: where something of it is free. */
  private flag(area: Area, anchor: L.Point, r: number): void {
    const room = area.room * this.scale;
    const spots = [0, -0.65, 0.65, -1, 1].map((part) => part * room).map((y) => ({ x: anchor.x, y: anchor.y + y }));
    const spot = spots.find((at) => this.space.isFree(boxAround(at, r)));
    if (spot) this.put(area, boxAround(spot, r), () => drawRedFlag(this.c, this.tokens, spot.x, spot.y, r));
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

  /** What the area is compared by, or else the coverage of a community, as a number under its name or in its place. */
  private figure(area: Area, x: number, y: number, size: number): void {
    const text = this.content.figures ? compared(this.content.figures.areas[area.code]) : this.coverage(area);
    if (!text) return;
    const box = boxAround({ x, y }, size * 1.6, size * 0.55);
    if (!this.space.isFree(box)) return;
    this.put(area, box, () => drawLabel(this.c, this.tokens, text, x, y, size * 0.88, this.tokens.ink, 400));
  }

  private coverage(area: Area): string {
    const coverage = area.level === 'COMMUNITY' ? this.content.statuses.communities.get(area.code) : null;
    return coverage == null ? '' : `${coverage} %`;
  }

  private neighbour(area: Area): void {
    const { c, tokens } = this;
    const size = tokens.em * 0.85;
    c.font = `400 ${size}px ${tokens.font}`;
    const width = c.measureText(area.short).width;
    if (width > area.width * this.scale) return;
    const spot = this.map.latLngToContainerPoint(area.anchor);
    const box = boxAround(spot, width / 2, size * 0.6);
    if (!this.space.isFree(box)) return;
    this.put(area, box, () => drawLabel(c, tokens, area.short, spot.x, spot.y, size, tokens.soft, 400));
  }

  private put(area: Area, box: Box, draw: () => void): void {
    this.space.take(box);
    this.placed.push({ area, box, draw });
  }
}

/** Few cases are marked with a star, which the legend explains. */
function compared(figure: Figures['areas'][string] | undefined): string {
  return figure ? `${figure[1]}${figure[2] ? ' *' : ''}` : '';
}
