/** Plane geometry of rings, in whatever unit the points come. */
export interface Spot {
  x: number;
  y: number;
}

/** True when the point lies inside by the even-odd rule; holes are further rings. */
export function inside(point: Spot, rings: Spot[][]): boolean {
  let within = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const a = ring[i];
      const b = ring[j];
      if (a.y > point.y !== b.y > point.y && point.x < ((b.x - a.x) * (point.y - a.y)) / (b.y - a.y) + a.x) {
        within = !within;
      }
    }
  }
  return within;
}

/**
 * The point farthest from every edge, where a label has the most room, and that distance.
 * A lattice search, refined twice: exact enough for a label and much faster than an exact one.
 */
export function roomiestPoint(rings: Spot[][]): Spot & { room: number } {
  const { left, right, top, bottom } = frameOf(rings[0]);
  let best = { x: (left + right) / 2, y: (top + bottom) / 2, room: -1 };
  let spanX = right - left;
  let spanY = bottom - top;
  for (let round = 0; round < 3; round++) {
    const middle = best;
    for (let i = -5; i <= 5; i++) {
      let last: { y: number; room: number } | undefined;
      for (let j = -5; j <= 5; j++) {
        const spot = { x: middle.x + (i / 10) * spanX, y: middle.y + (j / 10) * spanY };
        // A step changes the room by no more than its length: most of the lattice need not be looked at.
        if (last && last.room + spot.y - last.y <= Math.max(0, best.room)) continue;
        const room = roomAt(spot, rings);
        last = { y: spot.y, room };
        if (room > 0 && room > best.room) best = { ...spot, room };
      }
    }
    spanX /= 5;
    spanY /= 5;
  }
  return best;
}

function frameOf(ring: Spot[]): { left: number; right: number; top: number; bottom: number } {
  const xs = ring.map((p) => p.x);
  const ys = ring.map((p) => p.y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** The distance to the nearest edge, negative outside. */
function roomAt(point: Spot, rings: Spot[][]): number {
  let nearest = Infinity;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      nearest = Math.min(nearest, squaredDistance(point, ring[i], ring[j]));
    }
  }
  return inside(point, rings) ? Math.sqrt(nearest) : -Math.sqrt(nearest);
}

function squaredDistance(p: Spot, a: Spot, b: Spot): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / length));
  return (p.x - a.x - t * dx) ** 2 + (p.y - a.y - t * dy) ** 2;
}
