/** What the server tells a chart: words and numbers only, so that any of them can be shown as a table too. */

/** A value of a line and how it is written; null where there is no data. */
export type Point = [value: number | null, text: string];

interface Chart {
  title: string;
  /** One sentence that says what there is to be seen, for those who do not see it. */
  description: string;
  columns: string[];
}

export interface Trend extends Chart {
  kind: 'trend';
  unit: string;
  lines: { name: string; whole: boolean; points: Point[] }[];
}

export interface Heat extends Chart {
  kind: 'heat';
  rows: { name: string; counts: number[] }[];
}

export type Content = Trend | Heat;

/** A number that was chosen: the line or row, and the column, from 0 on. */
export interface Chosen {
  row: number;
  column: number;
}

export interface Texts {
  asTable: string;
  asChart: string;
  noData: string;
}
