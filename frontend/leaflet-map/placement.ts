/** Keeps signs and names apart: what is placed first keeps its place, what comes later gives way. */
import type { Spot } from './geometry';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const CELL = 64;

export function boxAround(centre: Spot, halfWidth: number, halfHeight = halfWidth): Box {
  return {
    left: centre.x - halfWidth,
    top: centre.y - halfHeight,
    right: centre.x + halfWidth,
    bottom: centre.y + halfHeight,
  };
}

/** The boxes already taken on the canvas, in px. */
export class Space {
  private readonly cells = new Map<string, Box[]>();

  isFree(box: Box): boolean {
    return this.cellsOf(box).every((cell) => (this.cells.get(cell) ?? []).every((taken) => !overlap(box, taken)));
  }

  take(box: Box): void {
    for (const cell of this.cellsOf(box)) {
      const boxes = this.cells.get(cell);
      if (boxes) boxes.push(box);
      else this.cells.set(cell, [box]);
    }
  }

  /** The free place for a disc of this radius nearest to where it belongs, at most `reach` away. */
  nearestFree(wanted: Spot, radius: number, reach: number): Spot | null {
    if (this.isFree(boxAround(wanted, radius))) return wanted;
    for (let distance = radius * 0.8; distance <= reach; distance += radius * 0.8) {
      for (let turn = 0; turn < 12; turn++) {
        const angle = (turn * Math.PI) / 6;
        const spot = { x: wanted.x + distance * Math.cos(angle), y: wanted.y + distance * Math.sin(angle) };
        if (this.isFree(boxAround(spot, radius))) return spot;
      }
    }
    return null;
  }

  private cellsOf(box: Box): string[] {
    const cells = [];
    for (let x = Math.floor(box.left / CELL); x <= Math.floor(box.right / CELL); x++) {
      for (let y = Math.floor(box.top / CELL); y <= Math.floor(box.bottom / CELL); y++) cells.push(`${x}:${y}`);
    }
    return cells;
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
