/** Counts the time of an item or a meeting, without asking the server. */
import { LitElement, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';

const two = (n: number) => String(n).padStart(2, '0');

@customElement('meeting-clock')
export class MeetingClock extends LitElement {
  @state() private seconds = 0;
  private begin = performance.now();
  private timer = 0;

  connectedCallback(): void {
    super.connectedCallback();
    this.timer = window.setInterval(this.count, 1000);
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  /** Goes on from so many seconds. */
  start(seconds: number): void {
    this.begin = performance.now() - seconds * 1000;
    this.count();
  }

  protected createRenderRoot(): HTMLElement {
    return this;
  }

  protected render() {
    const hours = Math.floor(this.seconds / 3600);
    return html`${hours ? `${hours}:` : ''}${two(Math.floor(this.seconds / 60) % 60)}:${two(this.seconds % 60)}`;
  }

  private readonly count = (): void => {
    this.seconds = Math.floor((performance.now() - this.begin) / 1000);
  };
}
