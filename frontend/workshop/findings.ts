/** What is wrong with a draft: a numbered triangle at its place; the number is the one in the list beside the map. */
import type L from 'leaflet';
import { type Space, boxAround } from '../leaflet-map/placement';
import type { Tokens } from '../leaflet-map/tokens';
import type { Finding } from './model';

/** Signs beyond this would hide what they are about. */
const MOST = 300;

export function drawFindings(
  c: CanvasRenderingContext2D, map: L.Map, tokens: Tokens, space: Space, findings: Finding[], visible: L.LatLngBounds,
): void {
  const r = tokens.em * 0.95;
  findings.slice(0, MOST).forEach(({ lat, lng }, i) => {
    if (!visible.contains([lat, lng])) return;
    const at = map.latLngToContainerPoint([lat, lng]);
    const spot = space.nearestFree(at, r, r * 8) ?? at;
    space.take(boxAround(spot, r));
    if (spot !== at) {
      c.beginPath();
      c.moveTo(at.x, at.y);
      c.lineTo(spot.x, spot.y);
      c.lineWidth = 1.5;
      c.strokeStyle = tokens.alarm;
      c.stroke();
    }
    drawFinding(c, tokens, spot.x, spot.y, r, String(i + 1));
  });
}

export function drawFinding(c: CanvasRenderingContext2D, t: Tokens, x: number, y: number, r: number, text: string): void {
  c.beginPath();
  c.moveTo(x, y - r * 1.1);
  c.lineTo(x + r * 1.12, y + r * 0.85);
  c.lineTo(x - r * 1.12, y + r * 0.85);
  c.closePath();
  c.lineJoin = 'round';
  c.lineWidth = r * 0.4;
  c.strokeStyle = t.paper;
  c.stroke();
  c.fillStyle = t.alarm;
  c.fill();
  c.font = `700 ${r * (text.length > 2 ? 0.68 : 0.95)}px ${t.font}`;
  c.textAlign = 'center';
  c.textBaseline = 'alphabetic';
  c.fillStyle = t.paper;
  c.fillText(text, x, y + r * 0.66);
}

/** The ring around the finding that was asked for. */
export function drawShown(c: CanvasRenderingContext2D, map: L.Map, tokens: Tokens, place: L.LatLng): void {
  const { x, y } = map.latLngToContainerPoint(place);
  for (const [colour, width] of [[tokens.paper, 0.5], [tokens.accent, 0.26]] as const) {
    c.beginPath();
    c.arc(x, y, tokens.em * 1.8, 0, 2 * Math.PI);
    c.lineWidth = tokens.em * width;
    c.strokeStyle = colour;
    c.stroke();
  }
}
