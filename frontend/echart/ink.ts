import { readTokens, type Tokens } from '../leaflet-map/tokens';

/** The theme's tokens as the chart needs them. */
export interface Ink extends Tokens {
  /** Lines of chosen areas, the first of them foremost. */
  lines: string[];
}

export function readInk(element: Element): Ink {
  const tokens = readTokens(element);
  return { ...tokens, lines: [tokens.accent, tokens.todo[4], tokens.done, tokens.warn, tokens.edge] };
}
