/**
 * The clock of the big screen, and its pulse. It shows the server's time, asks every few seconds what is to stand, hands on
 * the keys, and says by itself when nothing answers. Nobody stands before a wall to press a key, so it also looks until
 * the server is there again, and loads the page anew.
 */
import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

const BEAT_MS = 5_000;
/** Without an answer for so long, it is said; a while later, the page is loaded as soon as somebody answers. */
const LOST_MS = 15_000;
const RELOAD_MS = 45_000;

interface Server {
  beat(): Promise<boolean>;
  pause(): void;
  turn(by: number): void;
}

@customElement('wall-clock')
export class WallClock extends LitElement {
  /** The server's time when it was set, in milliseconds. */
  @property({ type: Number }) now = 0;
  @property() zone = 'UTC';
  @property() locale = 'zh';
  @property() lostText = '';
  @state() private tick = 0;
  private ahead = 0;
  private answered = Date.now();
  private asking = false;
  private looking = false;
  private timers: number[] = [];
  declare $server: Server;

  connectedCallback(): void {
    super.connectedCallback();
    this.answered = Date.now();
    this.timers = [window.setInterval(() => this.second(), 1000), window.setInterval(() => void this.beat(), BEAT_MS)];
    window.addEventListener('keydown', this.key);
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    this.timers.forEach((timer) => window.clearInterval(timer));
    window.removeEventListener('keydown', this.key);
  }

  willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('now')) this.ahead = this.now - Date.now();
  }

  protected createRenderRoot(): HTMLElement {
    return this;
  }

  protected render() {
    const lost = Date.now() - this.answered > LOST_MS;
    return html`<time data-tick=${this.tick}>${this.time(Date.now() + this.ahead, true)}</time>
      ${lost ? html`<strong role="alert">${this.lostText.replace('{0}', this.time(this.answered + this.ahead, false))}</strong>` : nothing}`;
  }

  private time(at: number, seconds: boolean): string {
    const second = seconds ? '2-digit' : undefined;
    const form = { hour: '2-digit', minute: '2-digit', second, hourCycle: 'h23', timeZone: this.zone } as const;
    return new Intl.DateTimeFormat(this.locale, form).format(at);
  }

  private second(): void {
    this.tick += 1;
    if (Date.now() - this.answered > RELOAD_MS && !this.looking) void this.look();
  }

  private async beat(): Promise<void> {
    if (this.asking || !this.$server) return;
    this.asking = true;
    try {
      await this.$server.beat();
      this.answered = Date.now();
    } finally {
      this.asking = false;
    }
  }

  /** Whether the server takes requests again; then the page begins anew, at the same address. */
  private async look(): Promise<void> {
    this.looking = true;
    try {
      const answer = await fetch('readyz', { cache: 'no-store' });
      if (answer.ok) location.reload();
    } catch {
      // still nobody there: the next look will tell
    } finally {
      window.setTimeout(() => { this.looking = false; }, BEAT_MS);
    }
  }

  private readonly key = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === ' ') this.$server.pause();
    else if (by) this.$server.turn(by);
    else return;
    event.preventDefault();
  };
}
