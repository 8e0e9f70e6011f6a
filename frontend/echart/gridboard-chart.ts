/** A chart of a few lines or of counts by two things, which can be looked at as a table. ECharts is loaded when one is drawn. */
import { LitElement, type PropertyValues, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Chosen, Content, Texts } from './content';
import type { Drawing } from './drawing';
import { styles } from './styles';
import { table } from './table';
import { readInk } from './ink';

@customElement('gridboard-chart')
export class GridboardChart extends LitElement {
  static styles = styles;

  @property({ type: Object }) content: Content | null = null;
  @property({ type: Object }) texts: Texts = { asTable: '', asChart: '', noData: '' };

  @state() private asTable = false;
  @state() private failed = false;
  private drawing?: Drawing;
  private resized?: ResizeObserver;

  disconnectedCallback(): void {
    super.disconnectedCallback();
    this.takeDown();
  }

  connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.requestUpdate('content');
  }

  protected render() {
    const { content, texts } = this;
    if (!content) return nothing;
    const tabular = this.asTable || this.failed;
    return html`<header><h3>${content.title}</h3>
        <button type="button" aria-pressed=${this.asTable} @click=${this.turn}>${this.asTable ? texts.asChart : texts.asTable}</button>
      </header>
      ${tabular ? table(content, texts, this.choose) : html`<div class="frame" role="img" aria-label=${`${content.title}: ${content.description}`}></div>`}`;
  }

  protected updated(changed: PropertyValues): void {
    if (changed.has('content') || changed.has('asTable')) void this.draw();
  }

  private async draw(): Promise<void> {
    const frame = this.renderRoot.querySelector<HTMLElement>('.frame');
    const { content } = this;
    this.takeDown();
    if (!frame || !content) return;
    frame.style.height = content.kind === 'heat' ? `${content.rows.length * 2.1 + 2.2}em` : '14em';
    try {
      const { Drawing } = await import('./drawing');
      if (!frame.isConnected || this.content !== content) return;
      this.drawing = new Drawing(frame, content, readInk(this), this.texts, this.choose);
      this.resized = new ResizeObserver(() => this.drawing?.resize());
      this.resized.observe(frame);
      this.setAttribute('data-ready', content.kind);
    } catch (error) {
      // The numbers are here already: without the library they are shown as a table.
      console.warn('The chart could not be drawn', error);
      this.failed = true;
    }
  }

  private takeDown(): void {
    this.resized?.disconnect();
    this.drawing?.dispose();
    this.drawing = undefined;
    this.removeAttribute('data-ready');
  }

  private readonly turn = (): void => {
    this.asTable = !this.asTable;
  };

  private readonly choose = (chosen: Chosen): void => {
    this.dispatchEvent(new CustomEvent('number-chosen', { detail: chosen }));
  };
}
