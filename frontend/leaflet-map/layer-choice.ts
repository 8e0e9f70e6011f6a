/** Which layers are switched on; the choice is kept in this browser. */
export const LAYERS = ['coverage', 'rounds', 'key-households', 'issues', 'checkpoints', 'households', 'base'] as const;
export type LayerName = (typeof LAYERS)[number];

const KEY = 'gridboard.map.hidden-layers';
const FOLDED = 'gridboard.map.legend-folded';

export function shownLayers(): Set<LayerName> {
  const hidden = (read(KEY) ?? '').split(',');
  return new Set(LAYERS.filter((layer) => !hidden.includes(layer)));
}

export function keepShownLayers(shown: Set<LayerName>): void {
  write(KEY, LAYERS.filter((layer) => !shown.has(layer)).join());
}

/** What the user chose last, or undefined when nothing was chosen. */
export function legendFolded(): boolean | undefined {
  const kept = read(FOLDED);
  return kept === null ? undefined : kept === 'true';
}

export function keepLegendFolded(folded: boolean): void {
  write(FOLDED, String(folded));
}

// Storage may be switched off in a browser; the map then simply starts with every layer.
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // see above
  }
}
