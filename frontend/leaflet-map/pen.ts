/** How areas are drawn: firm or faint outlines, fills by coverage. */
import type L from 'leaflet';
import type { BoundaryProperties } from './model';
import { striped } from './patterns';
import type { Tokens } from './tokens';

/** What the areas of one level are filled by: a step for each, or null for no data. */
export interface Colouring {
  level: BoundaryProperties['level'];
  step(code: string): number | null;
}

/** Chooses lines and fills: firm for what is in scope, faint and dashed for the neighbours. */
export class Pen {
  constructor(
    private readonly tokens: Tokens,
    private readonly hasGrids: boolean,
    private readonly hasCommunities: boolean,
    private readonly room: number,
  ) {}

  style(area: BoundaryProperties, colouring: Colouring | null, selected: boolean): L.PathOptions {
    const { tokens } = this;
    if (!area.inScope) {
      return { color: tokens.edge, opacity: 0.4, weight: 1.5, dashArray: '6 6', fillColor: tokens.land, fillOpacity: 0.35 };
    }
    const outlined = area.level === 'COMMUNITY' && this.hasGrids;
    const filled = colouring ? area.level === colouring.level : !outlined;
    const fine = area.level === 'GRID' && this.hasCommunities;
    const firm = Math.min(tokens.em * 0.17, Math.max(1.25, this.room * 0.06));
    const weight = selected ? tokens.em * 0.24 : fine ? 1 : outlined ? Math.max(2, firm) : firm;
    return {
      color: selected ? tokens.accent : tokens.edge,
      opacity: fine && !selected ? 0.55 : 1,
      weight,
      lineJoin: 'round',
      fill: filled,
      fillOpacity: colouring ? 0.74 : 0,
      // Leaflet hands the fill to the canvas as it is, so a pattern serves as well as a colour.
      fillColor: filled && colouring ? (this.fill(colouring.step(area.code)) as string) : tokens.land,
    };
  }

  private fill(step: number | null): string | CanvasPattern {
    return step === null ? noData(this.tokens) : this.tokens.todo[step];
  }
}

/** The hatching of "no data". */
export function noData(tokens: Tokens): CanvasPattern {
  const canvas = document.createElement('canvas').getContext('2d')!;
  return striped(canvas, tokens.line, tokens.paper, 7, 0.34);
}

/** Step 0 (nothing left to do, ≥ 95 %) to 4 (much left, < 30 %); null where nothing was due. */
export function stepOf(coverage: number | null): number | null {
  if (coverage === null) return null;
  if (coverage >= 0.95) return 0;
  if (coverage >= 0.8) return 1;
  if (coverage >= 0.6) return 2;
  return coverage >= 0.3 ? 3 : 4;
}
