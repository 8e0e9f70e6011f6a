/**
 * The map of Gridboard: it fetches what it draws from /api/map/**, draws it, and reports clicks.
 * The server sets small properties only; no feature data passes through it.
 */
import { LitElement, type PropertyValues, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { DrawingTool } from '../workshop/model';
import type { DataKind } from './feed';
import { LAYERS, type LayerName, keepLegendFolded, keepShownLayers, legendFolded, shownLayers } from './layer-choice';
import { drawLegendSigns, flagWords, legend } from './legend';
import { LiveMap } from './live-map';
import type { BaseMap, Kind, Place, Texts } from './model';
import type { StatusRows } from './statuses';
import { styles } from './styles';
import { readTokens } from './tokens';

const NARROW = 600;

@customElement('leaflet-map')
export class LeafletMap extends LitElement {
  static styles = styles;

  @property() baseUrl = '/api/map';
  @property() area = '';
  @property() day = '';
  @property() asOf = '';
  @property() boundaryVersion = '';
  @property() baseVersion = '';
  @property() selected = '';
  @property({ type: Object }) selectedAt: Place | null = null;
  @property() checkpointsOf = '';
  @property() round = '';
  /** What is asked of /figures to colour the areas by; empty for the day's work. */
  @property() figures = '';
  /** The address of the draft of boundaries that is shown instead of the day's work; empty for none. */
  @property() draft = '';
  /** Pieces of the draft, such as "3,5". */
  @property() draftSelected = '';
  @property() tool: DrawingTool = 'SELECT';
  /** The address of shapes proposed for the draft; empty for none. */
  @property() proposal = '';
  @property({ type: Object }) texts: Texts = {};
  @property({ type: Object }) baseMap: BaseMap | null = null;
  /** Outlines, coverage and rounds alone: no points are asked for, and there is nothing to switch. */
  @property({ type: Boolean, reflect: true, attribute: 'numbers-only' }) numbersOnly = false;

  /** Outlines and names of a day alone, without its work. */
  @property({ type: Boolean }) outlinesOnly = false;

  @state() private folded = false;
  @state() private picking = false;
  private shown = shownLayers();
  private map?: LiveMap;
  private lastView?: { area: string; view: NonNullable<ReturnType<LiveMap['view']>> };

  connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && !this.map) this.build();
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    // The router moves a page that has just been made: only what stays away is taken down.
    setTimeout(() => {
      if (!this.isConnected) this.takeDown();
    });
  }

  private takeDown(): void {
    const view = this.map?.view();
    this.lastView = view && { area: this.area, view };
    this.map?.remove();
    this.map = undefined;
    this.picking = false;
    this.removeAttribute('data-ready');
  }

  /** Fetches these kinds of data again (comma list such as "status,issues"), or all that a day changes. */
  refresh(kinds = ''): void {
    this.map?.fetching.again(kinds.split(',').filter(Boolean) as DataKind[]);
  }

  /** Shows changed statuses (JSON of StatusRows) and fetches these kinds again. */
  follow(rows: string, kinds: string): void {
    this.map?.follow(JSON.parse(rows) as StatusRows, kinds.split(',').filter(Boolean) as DataKind[]);
  }

  /** Moves the map so that this feature is seen, unless it already is. */
  highlight(selected: string): void {
    this.map?.highlight(selected);
  }

  /** Lets the user choose a place; one already known is shown as a pin. */
  pickPlace(lat?: number | null, lng?: number | null): void {
    this.picking = true;
    this.map?.startPicking(lat != null && lng != null ? { lat, lng } : null);
  }

  stopPicking(): void {
    this.picking = false;
    this.map?.stopPicking();
  }

  showFinding(lat: number, lng: number): void {
    this.map?.draft.showFinding(lat, lng);
  }

  /** Takes back what was drawn last, and lets the user draw again. */
  cancelDrawing(): void {
    this.map?.draft.takeBack();
  }

  /** Where a place lies, in px from the upper left corner of this element. */
  pixelAt(lat: number, lng: number): { x: number; y: number } | null {
    return this.map?.pixelAt({ lat, lng }) ?? null;
  }

  /** Where a feature is drawn, in px from the upper left corner of this element; null when it is not drawn alone. */
  pointAt(kind: Kind, id: string | number): { x: number; y: number } | null {
    return this.map?.pointAt(kind, String(id)) ?? null;
  }

  protected render() {
    const { texts, map } = this;
    return html`<button class="skip" type="button" @click=${this.skip}>${texts.skip}</button>
      <div class="frame"></div>
      ${this.picking ? html`<div class="cross"></div>` : nothing}
      ${this.strip()}
      ${map && !this.numbersOnly && !this.outlinesOnly ? legend({
        texts, asOf: this.asOf, content: map.content, loaded: map.content.loaded, shown: this.shown, folded: this.folded,
        draft: this.draft ? map.draft.legend() : undefined,
        refused: map.fetching.refused(), withBaseMap: Boolean(this.baseMap), toggle: this.toggle, fold: this.fold,
      }) : nothing}
      ${this.folded && map && !this.numbersOnly ? html`<p class="told">${flagWords(texts, map.content.redFlags)}</p>` : nothing}
      ${this.attribution()}
      <span class="end" tabindex="-1"></span>`;
  }

  protected firstUpdated(): void {
    this.build();
  }

  protected updated(changed: PropertyValues<this>): void {
    const tokens = readTokens(this);
    drawLegendSigns(this.renderRoot, tokens, this.texts);
    if (this.map && [...changed.keys()].some((name) => LeafletMap.elementProperties.has(name))) {
      this.map.update(changed as Map<PropertyKey, unknown>);
    }
  }

  private build(): void {
    const frame = this.renderRoot.querySelector<HTMLElement>('.frame')!;
    this.folded = legendFolded() ?? this.clientWidth < NARROW;
    this.map = new LiveMap(this, frame, this.shown);
    if (this.lastView?.area === this.area) this.map.keepView(this.lastView.view);
    this.requestUpdate();
    // The legend has to stand before the first fit, which keeps clear of it.
    void this.updateComplete.then(() => this.map?.update(null));
  }

  private strip() {
    const { texts, map } = this;
    const failure = map?.fetching.worstFailure();
    if (failure) {
      return html`<div class="strip failed" role="alert"><span>${texts[`error.${failure}`]}</span>
        <button type="button" @click=${() => this.map?.fetching.retry()}>${texts.retry}</button></div>`;
    }
    if (this.picking) {
      return html`<div class="strip picking" role="status"><span>${texts['pick.hint']}</span>
        <button type="button" @click=${() => this.map?.cancelPicking()}>${texts['pick.cancel']}</button></div>`;
    }
    if (this.draft) return map?.draft.strip() ?? nothing;
    return map?.isEmpty() ? html`<div class="strip empty" role="status">${texts.empty}</div>` : nothing;
  }

  private attribution() {
    const text = this.baseMap?.attribution;
    return text ? html`<span class="attribution">${text}</span>` : nothing;
  }

  private readonly toggle = (layer: LayerName): void => {
    this.shown = new Set(LAYERS.filter((name) => (name === layer) !== this.shown.has(name)));
    keepShownLayers(this.shown);
    this.map?.showLayers(this.shown);
    this.requestUpdate();
  };

  private readonly fold = (): void => {
    this.folded = !this.folded;
    keepLegendFolded(this.folded);
  };

  private readonly skip = (): void => {
    this.renderRoot.querySelector<HTMLElement>('.end')!.focus();
  };
}
