/** The draft of new boundaries, where one is shown. What draws it is loaded with the first one. */
import type { TemplateResult } from 'lit';
import type L from 'leaflet';
import type { Draft, DrawingTool, Proposal } from '../workshop/model';
import type { Workshop } from '../workshop/workshop';
import type { BaseFeatures } from './base-features';
import type { LeafletMap } from './leaflet-map';
import type { Space } from './placement';
import { readTokens } from './tokens';

export class DraftLayer {
  private workshop?: Workshop;
  private drawLegend?: (texts: LeafletMap['texts']) => TemplateResult;
  private draft: Draft | null = null;
  private proposal: Proposal | null = null;
  private removed = false;

  constructor(
    private readonly host: LeafletMap, private readonly map: L.Map, private readonly base: BaseFeatures,
    private readonly outcome: { emit(name: string, detail: unknown): void; changed(): void; failed(): void },
  ) {}

  /** Whether the map is about a draft, be it fetched or not. */
  get active(): boolean {
    return this.host.draft !== '';
  }

  /** The tool that takes clicks, once the draft is drawn. */
  get ready(): DrawingTool | undefined {
    return this.workshop?.ready;
  }

  take(draft: Draft | null): void {
    this.draft = draft;
    if (this.workshop) this.workshop.show(draft, readTokens(this.host));
    else if (draft) void this.load();
  }

  propose(proposal: Proposal | null): void {
    this.proposal = proposal;
    this.workshop?.propose(proposal);
  }

  /** Follows the tool and the pieces that the page has chosen. */
  choose(): void {
    const numbers = this.host.draftSelected.split(',').filter(Boolean).map(Number);
    this.workshop?.choose({ tool: this.host.tool, selected: new Set(numbers) }, readTokens(this.host));
  }

  showFinding(lat: number, lng: number): void {
    this.workshop?.showFinding(lat, lng);
  }

  takeBack(): void {
    this.workshop?.takeBack();
  }

  click(event: L.LeafletMouseEvent): void {
    this.workshop?.click(event);
  }

  paint(c: CanvasRenderingContext2D, visible: L.LatLngBounds, space: Space): void {
    this.workshop?.paint(c, visible, this.host.texts, space);
  }

  strip(): TemplateResult | null {
    return this.workshop?.strip(this.host.texts) ?? null;
  }

  legend(): TemplateResult | null {
    return this.drawLegend?.(this.host.texts) ?? null;
  }

  remove(): void {
    this.removed = true;
    this.workshop?.remove();
  }

  private async load(): Promise<void> {
    try {
      const { Workshop, legend, styles } = await import('../workshop/workshop');
      if (this.removed || this.workshop) return;
      const root = this.host.renderRoot as ShadowRoot;
      root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, styles.styleSheet!])];
      this.drawLegend = legend;
      this.workshop = new Workshop(this.map, this.base, readTokens(this.host), {
        drawn: (drawn) => this.outcome.emit('drawn', drawn),
        pieceClicked: (piece, additive) => this.outcome.emit('piece-click', { piece, additive }),
        changed: this.outcome.changed,
      });
      this.choose();
      this.workshop.show(this.draft, readTokens(this.host));
      this.workshop.propose(this.proposal);
    } catch (error) {
      console.warn('What draws a draft could not be loaded', error);
      this.outcome.failed();
    }
  }
}
