/** How drawing looks; taken into the map's shadow root with the first draft. Geoman's own style first. */
import { css, unsafeCSS } from 'lit';
import geomanCss from '@geoman-io/leaflet-geoman-free/dist/leaflet-geoman.css?inline';

const handles = css`
  .marker-icon {
    box-sizing: border-box; background: var(--gb-pane, #fff); border: 2.5px solid var(--gb-accent, #0b5cad); transition: none;
  }
  .marker-icon:hover { background: var(--gb-accent, #0b5cad); }
  .marker-icon-middle { border-width: 1.5px; opacity: .85; }
  .cursor-marker { border-width: 2px; background: none; }
  .leaflet-container:not(:hover) .cursor-marker { opacity: 0 !important; }
  @media (pointer: coarse) {
    .marker-icon { width: 26px !important; height: 26px !important; margin: -13px 0 0 -13px !important; }
    .marker-icon-middle { width: 20px !important; height: 20px !important; margin: -10px 0 0 -10px !important; }
  }
  .gb-working { cursor: progress; }
  .gb-working .marker-icon { pointer-events: none; opacity: .5; }
  .leaflet-container > .cross { z-index: 650; }
`;

const strip = css`
  .strip { width: max-content; box-sizing: border-box; }
  .strip.drawing { flex-wrap: wrap; gap: 4px 8px; }
  .strip.drawing span { flex: 1 1 11em; margin-right: 4px; }
  .strip.working { padding-right: 16px; border-left: 4px solid var(--gb-accent, #0b5cad); }
  .strip.working i {
    width: 1em; height: 1em; flex: none; border-radius: 50%; border: 3px solid var(--gb-line, #dfe4ec);
    border-top-color: var(--gb-accent, #0b5cad); animation: gb-turn 1s linear infinite;
  }
  @keyframes gb-turn { to { rotate: 360deg; } }
  @media (prefers-reduced-motion: reduce) { .strip.working i { animation: none; } }
`;

const signs = css`
  .key.draft { padding: .3em 2.4em 0 0; max-width: 25em; font-size: 1em; }
  .key.draft i { width: 1.5em; height: 1em; box-sizing: border-box; border: 2px solid var(--gb-edge, #3f5272); }
  .key.draft .ground { border-width: 3.5px; }
  .key.draft .touched { background: repeating-linear-gradient(135deg, var(--gb-water, #c9dcec) 0 3px, var(--gb-todo-0, #f3f7f2) 3px 7px); }
  .key.draft .proposal { border-style: dashed; border-color: var(--gb-accent, #0b5cad); }
  .key.draft .finding { border: 0; width: 1.2em; background: var(--gb-alarm, #c62828); clip-path: polygon(50% 0, 100% 100%, 0 100%); }
`;

export const styles = css`${unsafeCSS(geomanCss)}${handles}${strip}${signs}`;
