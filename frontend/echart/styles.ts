import { css } from 'lit';

export const styles = css`
  :host { display: block; color: var(--gb-ink, #1b2537); font-variant-numeric: tabular-nums; }
  header { display: flex; align-items: baseline; gap: 1em; margin: 0 0 .3em; }
  h3 { flex: 1; margin: 0; font-size: 1em; }
  button { padding: .25em .2em; border: 0; background: none; color: var(--gb-accent, #0b5cad); font: inherit; cursor: pointer; }
  button:focus-visible, .scroll:focus-visible { outline: 2px solid var(--gb-accent, #0b5cad); }
  .frame { width: 100%; }
  .scroll { overflow-x: auto; }
  table { border-collapse: collapse; width: 100%; font-size: .88em; }
  caption { padding: 0 0 .4em; color: var(--gb-soft, #5a667a); text-align: start; }
  th, td { padding: .2em .5em; border-bottom: 1px solid var(--gb-line, #dfe4ec); text-align: end; white-space: nowrap; font-weight: 400; }
  th { color: var(--gb-soft, #5a667a); }
  th[scope='row'] { color: var(--gb-ink, #1b2537); text-align: start; }
  td.none { color: var(--gb-soft, #5a667a); }
  td button { min-width: 24px; min-height: 24px; }
  @media (pointer: coarse) { header button { min-height: 44px; } }
`;
