/** Names of the pieces with their households, and whether these are too many or too few. */
import type L from 'leaflet';
import type { Texts } from '../leaflet-map/model';
import { type Space, boxAround } from '../leaflet-map/placement';
import { drawLabel } from '../leaflet-map/symbols';
import type { Tokens } from '../leaflet-map/tokens';
import type { PieceProperties, Proposal } from './model';
import type { Piece } from './pieces';

const SIGNS: Record<PieceProperties['fit'], string> = { BELOW: ' ▼', WITHIN: '', ABOVE: ' ▲' };

/**
 * With what a proposal would make of them. The largest first: where two names want one place, the smaller gives way; what is selected always has its own.
 */
export function drawNames(
  c: CanvasRenderingContext2D, map: L.Map, tokens: Tokens, texts: Texts, space: Space, pieces: Piece[], selected: Set<number>,
  proposal: Proposal | null,
): void {
  const proposed = new Map(proposal?.features.map(({ properties }) => [properties.id, properties.households]));
  const rank = ({ is, area }: Piece) => (selected.has(is.id) ? 1 : 0) + area.mostRoom;
  for (const { is, area } of [...pieces].sort((a, b) => rank(b) - rank(a))) {
    const size = tokens.em * (selected.has(is.id) ? 1.1 : 1);
    const then = proposed.get(is.id);
    const count = then === undefined ? String(is.households) : `${is.households} → ${then}`;
    const households = (texts['draw.households'] ?? '').replace('{0}', count) + (then === undefined ? SIGNS[is.fit] : '');
    c.font = `700 ${size}px ${tokens.font}`;
    const width = Math.max(c.measureText(is.name).width, c.measureText(households).width);
    const { x, y } = map.latLngToContainerPoint(area.anchor);
    const box = boxAround({ x, y }, width / 2, size * 1.15);
    if (!selected.has(is.id) && (width > area.width * 2 ** map.getZoom() * 1.2 || !space.isFree(box))) continue;
    space.take(box);
    drawLabel(c, tokens, is.name, x, y - size * 0.55, size, tokens.ink, 700);
    drawLabel(c, tokens, households, x, y + size * 0.6, size * 0.88, tokens.ink, is.fit === 'WITHIN' ? 400 : 700);
  }
}
