/** The theme's tokens as what is drawn needs them: read from the custom properties of the component. */
import type { Level } from './model';

export interface Tokens {
  ink: string;
  soft: string;
  line: string;
  paper: string;
  accent: string;
  done: string;
  alarm: string;
  warn: string;
  /** Coverage ramp, from nothing left to do to much left. */
  todo: string[];
  level: Record<Level, string>;
  land: string;
  building: string;
  water: string;
  road: string;
  edge: string;
  font: string;
  /** Size of the text around the map in px; every sign is a multiple of it. */
  em: number;
}

const SMALLEST_TEXT = 13;
/** A wall of 3840 px has text of this size. */
const LARGEST_TEXT = 48;

export function readTokens(element: Element): Tokens {
  const style = getComputedStyle(element);
  const token = (name: string, fallback: string) => style.getPropertyValue(`--gb-${name}`).trim() || fallback;
  const todo = ['#f3f7f2', '#fde7c4', '#fac27f', '#ee9147', '#c9581c'];
  return {
    ink: token('ink', '#1b2537'),
    soft: token('soft', '#5a667a'),
    line: token('line', '#dfe4ec'),
    paper: token('pane', '#ffffff'),
    accent: token('accent', '#0b5cad'),
    done: token('done', '#14857a'),
    alarm: token('alarm', '#c62828'),
    warn: token('warn', '#9a6200'),
    todo: todo.map((colour, step) => token(`todo-${step}`, colour)),
    level: {
      RED: token('level-red', '#c62828'),
      YELLOW: token('level-yellow', '#d19a00'),
      BLUE: token('level-blue', '#2b6cb0'),
    },
    land: token('land', '#eceff3'),
    building: token('building', '#d5dbe4'),
    water: token('water', '#c9dcec'),
    road: token('road', '#ffffff'),
    edge: token('edge', '#3f5272'),
    font: style.fontFamily,
    em: Math.min(LARGEST_TEXT, Math.max(SMALLEST_TEXT, parseFloat(style.fontSize) || 15)),
  };
}
