/** Drawing without a mouse: while the keyboard moves the map, what the mouse would do is done at the cross in its middle. */
import type L from 'leaflet';

const MOVING = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', '+', '=', '-'];

export class Cross {
  private readonly sign = document.createElement('div');
  private readonly container: HTMLElement;
  private pointer?: { x: number; y: number };
  /** Whether the keyboard was used last. */
  shown = false;

  constructor(private readonly map: L.Map, private readonly changed: () => void) {
    this.sign.className = 'cross';
    this.container = map.getContainer();
    this.container.addEventListener('keydown', this.pressed);
    this.container.addEventListener('mousemove', this.pointed);
  }

  /** Where something is meant to be done: in the middle of the map, or where the pointer is. */
  place(): L.LatLng {
    return this.shown || !this.pointer ? this.map.getCenter() : this.map.mouseEventToLatLng(this.asEvent(this.pointer));
  }

  show(): void {
    if (this.shown) return;
    this.shown = true;
    this.container.append(this.sign);
    this.changed();
  }

  hide(): void {
    if (!this.shown) return;
    this.shown = false;
    this.sign.remove();
    this.changed();
  }

  remove(): void {
    this.hide();
    this.container.removeEventListener('keydown', this.pressed);
    this.container.removeEventListener('mousemove', this.pointed);
  }

  private readonly pressed = ({ key }: KeyboardEvent): void => {
    if (MOVING.includes(key)) this.show();
  };

  // A browser also reports a mouse that lies still while the map moves under it.
  private readonly pointed = ({ clientX: x, clientY: y }: MouseEvent): void => {
    const moved = this.pointer && (this.pointer.x !== x || this.pointer.y !== y);
    this.pointer = { x, y };
    if (moved) this.hide();
  };

  private asEvent({ x, y }: { x: number; y: number }): MouseEvent {
    return new MouseEvent('mousemove', { clientX: x, clientY: y });
  }
}
