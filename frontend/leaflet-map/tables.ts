/** Reads the short forms in which the server sends what is many: points, and the status of grids. */
import type { HalfState, PointOf, Status, Statuses } from './model';

/** See PointTable.java: longitude and latitude in millionths of a degree, then the columns. */
export interface PointTable {
  /** Its name, then the words that its values number. */
  columns: string[][];
  points: (number | string)[][];
}

/** See StatusTable.java. */
export interface StatusTable {
  street: string;
  communities: Record<string, [percent: number | null, grids: string]>;
}

const MILLION = 1e6;
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const PARTS = 20;
const OVERDUE = PARTS + 2;
const HALVES: HalfState[] = ['NOT_DUE', 'EMPTY', 'PART', 'FULL'];

export function readPoints<T>({ columns, points }: PointTable): PointOf<T>[] {
  return points.map((point) => {
    const properties: Record<string, unknown> = {};
    columns.forEach(([name, ...words], i) => {
      const value = point[i + 2];
      properties[name] = words.length > 0 ? words[Number(value)] : value;
    });
    const coordinates = [Number(point[0]) / MILLION, Number(point[1]) / MILLION];
    return { type: 'Feature', geometry: { type: 'Point', coordinates }, properties: properties as T };
  });
}

export function readStatuses({ street, communities }: StatusTable): Statuses {
  const statuses: Statuses = { grids: new Map(), communities: new Map() };
  for (const [code, [percent, text]] of Object.entries(communities)) {
    statuses.communities.set(street + code, percent);
    for (let number = 0; number < text.length / 2; number++) {
      const of = text.slice(2 * number, 2 * number + 2);
      if (of !== '--') statuses.grids.set(street + code + String(number).padStart(3, '0'), statusOf(of));
    }
  }
  return statuses;
}

function statusOf(text: string): Status {
  const overdue = DIGITS.indexOf(text[0]) >= OVERDUE;
  const parts = DIGITS.indexOf(text[0]) % OVERDUE;
  const halves = DIGITS.indexOf(text[1]);
  return {
    coverage: parts > PARTS ? null : parts / PARTS,
    overdue,
    morning: { state: HALVES[halves >> 2] },
    afternoon: { state: HALVES[halves & 3] },
  };
}
