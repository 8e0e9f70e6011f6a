import { css, unsafeCSS } from 'lit';
import leafletCss from 'leaflet/dist/leaflet.css?inline';

const frame = css`
  :host {
    display: block; position: relative; overflow: hidden; min-height: 200px;
    container-type: inline-size; user-select: none; -webkit-user-select: none;
    background: var(--gb-land, #eceff3); color: var(--gb-ink, #1b2537);
    font-variant-numeric: tabular-nums;
  }
  .frame, .leaflet-container { position: absolute; inset: 0; }
  .leaflet-container { background: var(--gb-land, #eceff3); font: inherit; outline-offset: -3px; z-index: 0; }
  .leaflet-container:focus-visible, button:focus-visible, input:focus-visible, .leaflet-bar a:focus-visible {
    outline: 3px solid var(--gb-accent, #0b5cad);
  }
  .leaflet-container.over-sign { cursor: pointer; }
  .skip {
    position: absolute; z-index: 3; top: 8px; left: 8px; padding: 8px 12px; border: 0; border-radius: 8px;
    background: var(--gb-accent, #0b5cad); color: #fff; font: inherit;
  }
  .skip:not(:focus) { clip-path: inset(50%); width: 1px; height: 1px; padding: 0; overflow: hidden; }
  .told { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .end { position: absolute; bottom: 0; right: 0; width: 1px; height: 1px; }
`;

const controls = css`
  .leaflet-bar, .leaflet-touch .leaflet-bar {
    border: 0; border-radius: 10px; overflow: hidden; box-shadow: var(--shadow);
    --shadow: 0 1px 2px rgb(27 37 55 / 14%), 0 4px 14px rgb(27 37 55 / 8%);
  }
  .leaflet-bar a, .leaflet-touch .leaflet-bar a {
    display: grid; place-items: center; width: 34px; height: 34px; border: 0; font-family: inherit; font-weight: 400; font-size: 21px; line-height: 1;
    background: var(--gb-pane, #fff); color: var(--gb-ink, #1b2537);
  }
  .leaflet-bar a + a { border-top: 1px solid var(--gb-line, #dfe4ec); }
  .leaflet-bar a:hover { background: var(--gb-page, #f4f6f9); color: var(--gb-accent, #0b5cad); }
  .leaflet-bar a.leaflet-disabled { color: var(--gb-line, #dfe4ec); background: var(--gb-pane, #fff); }
  @media (pointer: coarse) {
    .leaflet-bar a, .leaflet-touch .leaflet-bar a { width: 44px; height: 44px; }
  }
  .leaflet-control-scale-line, .leaflet-touch .leaflet-control-scale-line {
    border: 1.5px solid var(--gb-soft, #5a667a); border-top: 0; background: none; font-size: 12px; line-height: 1.3;
    color: var(--gb-soft, #5a667a); text-shadow: 0 0 3px var(--gb-pane, #fff), 0 0 3px var(--gb-pane, #fff);
  }
  .attribution {
    position: absolute; z-index: 1; right: 8px; bottom: 2px; font-size: 11px; color: var(--gb-soft, #5a667a);
    max-width: 60%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap;
    text-shadow: 0 0 3px var(--gb-pane, #fff), 0 0 3px var(--gb-pane, #fff);
  }
  .leaflet-bottom.leaflet-right { bottom: 10px; }
  :host([numbers-only]) :is(.leaflet-control-container, .skip) { display: none; }
  .gb-tiles { filter: saturate(.35) contrast(.92) brightness(1.06); }
`;

const strips = css`
  .strip {
    position: absolute; z-index: 2; top: 12px; left: 50%; translate: -50% 0; display: flex; align-items: center; gap: 12px;
    max-width: calc(100% - 130px); padding: 6px 8px 6px 16px; border-radius: 10px; background: var(--gb-pane, #fff);
    box-shadow: 0 1px 2px rgb(27 37 55 / 14%), 0 6px 22px rgb(27 37 55 / 16%); line-height: 1.35;
  }
  .strip.failed { border-left: 4px solid var(--gb-alarm, #c62828); }
  .strip.picking { border-left: 4px solid var(--gb-accent, #0b5cad); }
  .strip.empty { padding-right: 16px; color: var(--gb-soft, #5a667a); }
  .strip button {
    flex: none; min-height: 32px; padding: 4px 12px; border: 1px solid var(--gb-line, #dfe4ec); border-radius: 8px;
    background: none; color: var(--gb-accent, #0b5cad); font: inherit; font-weight: 600; cursor: pointer;
  }
  .strip button:hover { background: var(--gb-page, #f4f6f9); }
  @media (pointer: coarse) { .strip button { min-height: 44px; } }
  .gb-picking, .gb-picking .leaflet-interactive { cursor: crosshair; }
  .cross {
    position: absolute; z-index: 1; left: 50%; top: 50%; width: 34px; height: 34px; translate: -50% -50%; pointer-events: none;
    background:
      linear-gradient(var(--gb-accent, #0b5cad) 0 0) center / 2px 34px no-repeat,
      linear-gradient(var(--gb-accent, #0b5cad) 0 0) center / 34px 2px no-repeat;
    filter: drop-shadow(0 0 1.5px #fff) drop-shadow(0 0 1.5px #fff); opacity: .75;
    mask: radial-gradient(circle, transparent 5px, #000 5.5px);
  }
  .gb-pin span { display: block; }
  .gb-pin > span {
    position: absolute; left: 4px; top: 4px; width: 28px; height: 28px; border-radius: 50% 50% 50% 0; rotate: -45deg;
    background: var(--gb-accent, #0b5cad); border: 2.5px solid var(--gb-pane, #fff); box-sizing: border-box;
    box-shadow: -2px 2px 5px rgb(27 37 55 / 35%);
  }
  .gb-pin .gb-pin-head { width: 9px; height: 9px; margin: 7px; border-radius: 50%; background: var(--gb-pane, #fff); }
`;

const legend = css`
  .legend {
    position: absolute; z-index: 1; left: 12px; bottom: 12px; box-sizing: border-box; width: max-content;
    max-width: calc(100% - 24px); max-height: calc(100% - 24px); overflow: auto; padding: .5em .8em .6em; border-radius: 10px;
    background: color-mix(in srgb, var(--gb-pane, #fff) 94%, transparent);
    box-shadow: 0 1px 2px rgb(27 37 55 / 12%), 0 4px 16px rgb(27 37 55 / 10%); font-size: max(12px, .73em); line-height: 1.3;
  }
  .legend.folded { padding: 0; }
  .fold {
    display: flex; align-items: center; gap: .5em; border: 0; background: none; font: inherit; font-weight: 600;
    color: var(--gb-ink, #1b2537); min-height: 36px; padding: 0 12px; cursor: pointer;
  }
  .legend:not(.folded) .fold { position: absolute; right: 0; top: 0; }
  .legend:not(.folded) .fold > span:first-child { clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .chevron { width: .5em; height: .5em; border: solid var(--gb-soft, #5a667a); border-width: 0 2px 2px 0; rotate: 45deg; translate: 0 -25%; }
  .folded .chevron { rotate: 225deg; translate: 0 25%; }
  .legend label { display: flex; align-items: center; gap: .5em; min-height: 26px; cursor: pointer; white-space: nowrap; }
  .legend input { width: 1.15em; height: 1.15em; margin: 0; accent-color: var(--gb-accent, #0b5cad); flex: none; }
  .measure { font-weight: 700; margin-right: 2em; }
  .measure small { margin-left: auto; padding-left: 1em; font-weight: 400; }
  .legend small { font-size: .92em; color: var(--gb-soft, #5a667a); }
  .legend small.late, .late b { color: var(--gb-alarm, #c62828); }
  .ramp { display: flex; list-style: none; margin: 2px 0 6px; padding: 0; font-size: .88em; color: var(--gb-soft, #5a667a); text-align: center; }
  .ramp li { flex: 1 1 0; min-width: 3.9em; white-space: nowrap; }
  .ramp i, .ramp canvas { display: block; width: 100%; height: .85em; margin-bottom: 2px; box-shadow: inset 0 0 0 .5px rgb(27 37 55 / 12%); }
  .ramp li:last-child { margin-left: 6px; }
  .ramp .step-0 { background: var(--gb-todo-0, #f3f7f2); }
  .ramp .step-1 { background: var(--gb-todo-1, #fde7c4); }
  .ramp .step-2 { background: var(--gb-todo-2, #fac27f); }
  .ramp .step-3 { background: var(--gb-todo-3, #ee9147); }
  .ramp .step-4 { background: var(--gb-todo-4, #c9581c); }
  .row canvas { width: 1.7em; height: 1.7em; flex: none; }
  .row .note { overflow: hidden; text-overflow: ellipsis; }
  .key { display: flex; flex-wrap: wrap; gap: .1em .9em; margin: 0 0 3px; padding-left: 4em; font-size: .9em; color: var(--gb-soft, #5a667a); }
  .flags { display: flex; align-items: center; gap: .4em; margin: 4px 0 0; font-size: .9em; }
  .flags canvas { flex: none; width: 1.25em; height: 1.25em; }
  .key span { display: inline-flex; align-items: center; gap: .3em; white-space: nowrap; }
  .key canvas { width: 1.25em; height: 1.25em; }
  @media (pointer: coarse) { .legend label { min-height: 44px; } .fold { min-height: 44px; } }
  @container (width < 720px) { .row .note { display: none; } }
  @container (width < 600px) { .key { display: none; } .ramp li { min-width: 3.2em; } }
`;

export const styles = [unsafeCSS(leafletCss), frame, controls, strips, legend];
