/** The draft on the map: what is drawn of it and what is drawn on it. Loaded when a draft is shown for the first time. */
import type { TemplateResult } from 'lit';
import L from 'leaflet';
import type { BaseFeatures } from '../leaflet-map/base-features';
import type { Texts } from '../leaflet-map/model';
import type { Space } from '../leaflet-map/placement';
import type { Tokens } from '../leaflet-map/tokens';
import { Cross } from './cross';
import { drawFindings, drawShown } from './findings';
import { prepare } from './geoman';
import { drawNames } from './labels';
import type { Draft, DrawingTool, Drawn, Proposal } from './model';
import { DRAWING_PANE, Pieces } from './pieces';
import { Snapping } from './snapping';
import { strip } from './strip';
import { Stroke } from './stroke';
import type { Tool } from './tool';
import { Vertices } from './vertices';

export { legend } from './strip';
export { styles } from './styles';

/** What drawing leads to. */
export interface Outcome {
  drawn(drawn: Drawn): void;
  pieceClicked(piece: number, additive: boolean): void;
  /** What the strip or the map shows is another. */
  changed(): void;
}

/** What the page has chosen. */
export interface Choice {
  tool: DrawingTool;
  selected: Set<number>;
}

/** A finding is shown at least this near. */
const FINDING_ZOOM = 18;

export class Workshop {
  private readonly pieces: Pieces;
  private readonly cross: Cross;
  private readonly snapping: Snapping;
  private draft: Draft | null = null;
  private proposal: Proposal | null = null;
  private choice: Choice = { tool: 'SELECT', selected: new Set() };
  private tool?: Tool;
  /** What was drawn is with the server: until its answer nothing else is taken. */
  private working = false;
  private finding?: L.LatLng;
  /** Whether the keys are for the map, because a tool has just been chosen: who types beside it goes on typing. */
  private toFocus = false;

  constructor(private readonly map: L.Map, base: BaseFeatures, private tokens: Tokens, private readonly outcome: Outcome) {
    this.pieces = new Pieces(map);
    prepare(map, DRAWING_PANE);
    this.cross = new Cross(map, () => outcome.changed());
    this.snapping = new Snapping(map, this.pieces, base);
    map.getContainer().addEventListener('keydown', this.key);
  }

  /** Shows a draft as the server has it, or none. */
  show(draft: Draft | null, tokens: Tokens): void {
    this.disarm();
    this.tokens = tokens;
    if (draft !== this.draft) this.finding = undefined;
    this.draft = draft;
    this.working = false;
    if (draft) this.pieces.show(draft);
    else this.pieces.clear();
    this.pieces.restyle(this.choice.selected, tokens);
    this.arm();
  }

  choose(choice: Choice, tokens: Tokens): void {
    this.toFocus ||= choice.tool !== this.choice.tool;
    this.choice = choice;
    this.tokens = tokens;
    this.pieces.restyle(choice.selected, tokens);
    if (this.working) return;
    this.disarm();
    this.arm();
  }

  propose(proposal: Proposal | null): void {
    this.proposal = proposal;
    this.pieces.propose(proposal, this.tokens);
  }

  showFinding(lat: number, lng: number): void {
    this.finding = L.latLng(lat, lng);
    this.map.setView(this.finding, Math.max(FINDING_ZOOM, this.map.getZoom()));
    this.outcome.changed();
  }

  /** Takes back what was drawn last. */
  readonly takeBack = (): void => {
    this.show(this.draft, this.tokens);
  };

  click(event: L.LeafletMouseEvent): void {
    const drawing = this.choice.tool === 'LINE' || this.choice.tool === 'AREA';
    if (this.working || drawing) return;
    const piece = this.pieces.at(event.latlng);
    const { shiftKey, ctrlKey, metaKey } = event.originalEvent;
    if (piece) this.outcome.pieceClicked(piece.is.id, shiftKey || ctrlKey || metaKey);
  }

  paint(c: CanvasRenderingContext2D, visible: L.LatLngBounds, texts: Texts, space: Space): void {
    if (!this.draft) return;
    drawNames(c, this.map, this.tokens, texts, space, this.pieces.all, this.choice.selected, this.proposal);
    drawFindings(c, this.map, this.tokens, space, this.draft.findings, visible);
    if (this.finding) drawShown(c, this.map, this.tokens, this.finding);
  }

  /** What to do next, or that the server works. */
  strip(texts: Texts): TemplateResult | null {
    return strip(texts, this.working, this.tool, this.choice.tool);
  }

  /** The tool that takes clicks now; none while the server works. */
  get ready(): DrawingTool | undefined {
    return this.draft && !this.working ? this.choice.tool : undefined;
  }

  remove(): void {
    this.disarm();
    this.map.getContainer().removeEventListener('keydown', this.key);
    this.cross.remove();
  }

  private arm(): void {
    const { tool, selected } = this.choice;
    if (this.draft) this.tool = this.made(tool, selected);
    if (this.tool && this.toFocus) this.map.getContainer().focus({ preventScroll: true });
    this.toFocus &&= !this.tool;
    this.outcome.changed();
  }

  private made(tool: DrawingTool, selected: Set<number>): Tool | undefined {
    const { map, tokens, cross, snapping, pieces } = this;
    const outcome = { drawn: (drawn: Drawn) => this.drawn(drawn), changed: () => this.outcome.changed(), takenBack: this.takeBack };
    if (tool === 'LINE' || tool === 'AREA') return new Stroke(map, tool === 'LINE' ? 'Line' : 'Polygon', tokens, cross, snapping, outcome);
    const piece = pieces.all.find(({ is }) => selected.has(is.id));
    return tool === 'VERTICES' && piece ? new Vertices(map, piece, pieces, cross, snapping, outcome) : undefined;
  }

  private disarm(): void {
    this.map.getContainer().classList.remove('gb-working');
    this.tool?.stop();
    this.tool = undefined;
    this.cross.hide();
  }

  private drawn(drawn: Drawn): void {
    if (this.working) return;
    this.working = true;
    this.cross.hide();
    this.map.getContainer().classList.add('gb-working');
    this.outcome.changed();
    this.outcome.drawn(drawn);
  }

  private readonly key = (event: KeyboardEvent): void => {
    if (!this.tool || this.working || !this.tool.key(event.key)) return;
    // Escape also closes the form beside the map: here it means the drawing alone.
    event.stopPropagation();
    event.preventDefault();
  };
}
