/** Reads the short form in which the server sends points. */
import type { PointOf } from './model';

/** See PointTable.java: longitude and latitude in millionths of a degree, then the columns. */
export interface PointTable {
  /** Its name, then the words that its values number. */
  columns: string[][];
  points: (number | string)[][];
}

const MILLION = 1e6;

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
