/** The theme's tokens as the chart needs them. */
export interface Ink {
  ink: string;
  soft: string;
  line: string;
  paper: string;
  /** Lines of chosen areas, the first of them foremost. */
  lines: string[];
  /** From nothing to much. */
  todo: string[];
  font: string;
  /** In px. */
  em: number;
}

export function readInk(element: Element): Ink {
  const style = getComputedStyle(element);
  const token = (name: string, fallback: string) => style.getPropertyValue(`--gb-${name}`).trim() || fallback;
  return {
    ink: token('ink', '#1b2537'),
    soft: token('soft', '#5a667a'),
    line: token('line', '#dfe4ec'),
    paper: token('pane', '#ffffff'),
    lines: [token('accent', '#0b5cad'), token('todo-4', '#c9581c'), token('done', '#14857a'), token('warn', '#9a6200'), token('edge', '#3f5272')],
    todo: ['#f3f7f2', '#fde7c4', '#fac27f', '#ee9147', '#c9581c'].map((colour, step) => token(`todo-${step}`, colour)),
    font: style.fontFamily,
    em: parseFloat(style.fontSize) || 15,
  };
}
