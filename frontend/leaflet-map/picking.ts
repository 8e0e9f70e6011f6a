/** Picking a place: by a click, by the keyboard at the cross in the middle, or by dragging the pin. */
import L from 'leaflet';
import type { Place } from './model';

export class Picking {
  private pin?: L.Marker;
  private title = '';
  active = false;

  constructor(private readonly map: L.Map, private readonly onPicked: (place: Place) => void) {}

  /** Begins; a place already known is shown with the pin and not reported again. */
  start(known: Place | null, title: string): void {
    this.stop();
    this.title = title;
    this.active = true;
    this.map.getContainer().classList.add('gb-picking');
    if (known) {
      this.setPin(L.latLng(known.lat, known.lng));
      if (!this.map.getBounds().contains([known.lat, known.lng])) this.map.panTo([known.lat, known.lng]);
    }
    this.map.getContainer().focus({ preventScroll: true });
  }

  stop(): void {
    this.active = false;
    this.map.getContainer().classList.remove('gb-picking');
    this.pin?.remove();
    this.pin = undefined;
  }

  pick(at: L.LatLng): void {
    this.setPin(at);
    this.report(at);
  }

  private setPin(at: L.LatLng): void {
    if (this.pin) {
      this.pin.setLatLng(at);
      return;
    }
    const icon = L.divIcon({ html: drawnPin(), className: 'gb-pin', iconSize: [36, 46], iconAnchor: [18, 44] });
    this.pin = L.marker(at, { icon, draggable: true, autoPan: true, keyboard: false, title: this.title }).addTo(this.map);
    this.pin.on('dragend', () => this.report(this.pin!.getLatLng()));
  }

  private report(at: L.LatLng): void {
    const { lat, lng } = at.wrap();
    this.onPicked({ lat, lng });
  }
}

/** The pin as an element of its own, so that no image file is needed. */
function drawnPin(): HTMLElement {
  const pin = document.createElement('span');
  const head = document.createElement('span');
  head.className = 'gb-pin-head';
  pin.append(head);
  return pin;
}
