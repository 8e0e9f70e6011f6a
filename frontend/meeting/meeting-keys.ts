/**
 * The keys of a meeting, full screen, and a screen that does not fall asleep. Whatever has a `data-key` can be reached by
 * that key: fields take the focus, everything else is clicked. Of several with one key the first is taken that is seen,
 * enabled and, where it says `data-key-when-empty`, not filled in yet.
 */
import { LitElement, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';

const KEPT = 'gridboard.meeting.keys';
const FIELDS = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable], vaadin-select';
const WITH_ARROWS = 'leaflet-map, vaadin-tabs, vaadin-menu-bar, [role=radiogroup], [role=slider]';
const HOLDS_VALUE = 'vaadin-combo-box, vaadin-date-time-picker, vaadin-text-area, vaadin-text-field';
const DIALOGS = 'vaadin-dialog[opened], vaadin-confirm-dialog[opened]';
const WIDE_MAP = 'data-wide-map';

/** What the browser does not allow here, such as full screen on some phones, is no fault of the page. */
const notAllowed = (refused: Error): undefined => void console.info(refused.message);

const keyOf = (event: KeyboardEvent) => (event.key.length === 1 ? event.key.toLowerCase() : event.key);

@customElement('meeting-keys')
export class MeetingKeys extends LitElement {
  /** Whether the keys are switched off, kept by the browser. */
  @property({ type: Boolean }) off = localStorage.getItem(KEPT) === 'off';
  /** Whether the screen is to stay on. */
  @property({ type: Boolean }) awake = false;

  private lock?: WakeLockSentinel;

  connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.pressed, true);
    document.addEventListener('click', this.clicked);
    document.addEventListener('visibilitychange', this.stayAwake);
    this.dispatchEvent(new CustomEvent('off-changed'));
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.pressed, true);
    document.removeEventListener('click', this.clicked);
    document.removeEventListener('visibilitychange', this.stayAwake);
    this.page()?.removeAttribute(WIDE_MAP);
    void this.lock?.release();
  }

  protected createRenderRoot(): HTMLElement {
    return this;
  }

  protected updated(changed: PropertyValues<this>): void {
    if (changed.has('off')) localStorage.setItem(KEPT, this.off ? 'off' : 'on');
    if (changed.has('awake')) void this.stayAwake();
  }

  private readonly pressed = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || document.querySelector(DIALOGS)) return;
    const path = event.composedPath().filter((node) => node instanceof HTMLElement);
    const field = path.find((node) => node.matches(FIELDS));
    if (field) {
      if (event.key === 'Escape' && !path.some((node) => node.hasAttribute('opened'))) this.leave(field, event);
    } else if (!this.off && !event.repeat && !(event.key.startsWith('Arrow') && path.some((node) => node.matches(WITH_ARROWS)))) {
      this.take(event);
    }
  };

  /** The first Esc leaves the field, so that the keys are the meeting's again; the next one closes the item. */
  private leave(field: HTMLElement, event: Event): void {
    field.blur();
    event.stopPropagation();
  }

  private take(event: KeyboardEvent): void {
    if (this.reach(keyOf(event))) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  /** Goes to what the key leads to, if there is anything. */
  private reach(key: string): boolean {
    const target = [...document.querySelectorAll<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)].find(
      (one) => one.checkVisibility() && !one.hasAttribute('disabled') && !(one.hasAttribute('data-key-when-empty') && (one as HTMLInputElement).value),
    );
    if (target?.matches(HOLDS_VALUE)) target.focus();
    else target?.click();
    return target !== undefined;
  }

  /** What needs no server, and full screen, which the browser allows within the click alone. */
  private readonly clicked = (event: Event): void => {
    const { key, keyHint } = (event.target as HTMLElement).closest<HTMLElement>('[data-key], [data-key-hint]')?.dataset ?? {};
    if (keyHint) this.reach(keyHint);
    if (key === 'm') this.page()?.toggleAttribute(WIDE_MAP);
    if (key === 'f') void this.fullScreen().catch(notAllowed);
  };

  private fullScreen(): Promise<void> {
    return document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  }

  /** The browser takes the lock away with the page, and offers none without https or on a low battery. */
  private readonly stayAwake = async (): Promise<void> => {
    if (!this.awake) {
      await this.lock?.release();
    } else if (!document.hidden && 'wakeLock' in navigator) {
      this.lock = await navigator.wakeLock.request('screen').catch(notAllowed);
    }
  };

  private page(): Element | null {
    return document.querySelector('.gb-page-one');
  }
}
