/** Fills that are told apart without colour. */
const made = new Map<string, CanvasPattern>();
/** Tiles are drawn larger and scaled down, so that they stay sharp on dense screens. */
const DETAIL = 3;

/** Diagonal stripes of two colours; `period` is their distance in px. */
export function striped(c: CanvasRenderingContext2D, colour: string, ground: string, period: number, share = 0.5): CanvasPattern {
  const side = Math.max(4, Math.round(period * Math.SQRT2));
  const key = `${colour} ${ground} ${side} ${share}`;
  const known = made.get(key);
  if (known) return known;
  const pattern = c.createPattern(tile(side, colour, ground, share), 'repeat')!;
  pattern.setTransform(new DOMMatrix().scale(1 / DETAIL));
  made.set(key, pattern);
  return pattern;
}

function tile(side: number, colour: string, ground: string, share: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side * DETAIL;
  const c = canvas.getContext('2d')!;
  c.scale(DETAIL, DETAIL);
  c.fillStyle = ground;
  c.fillRect(0, 0, side, side);
  c.strokeStyle = colour;
  c.lineWidth = (side / Math.SQRT2) * share;
  c.beginPath();
  for (const shift of [-side, 0, side]) {
    c.moveTo(shift - side, 2 * side);
    c.lineTo(shift + 2 * side, -side);
  }
  c.stroke();
  return canvas;
}
