/** Makes Leaflet's map with its panes, from the ground up, and its controls. */
import L from 'leaflet';
import { DEEPEST_ZOOM } from './clusters';
import type { Texts } from './model';

const PANES: [name: string, zIndex: number][] = [['gb-base', 250], ['gb-boundaries', 350], ['gb-signs', 450]];

export function createMap(container: HTMLElement): L.Map {
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = L.map(container, {
    preferCanvas: true,
    attributionControl: false,
    zoomControl: false,
    zoomSnap: 0.25,
    minZoom: 3,
    maxZoom: DEEPEST_ZOOM,
    zoomAnimation: !calm,
    fadeAnimation: !calm,
    inertia: !calm,
  });
  for (const [name, zIndex] of PANES) {
    const pane = map.createPane(name);
    pane.style.zIndex = String(zIndex);
    pane.style.pointerEvents = 'none';
    // buildings and roads stay visible through the coverage colour
    if (name === 'gb-boundaries') pane.style.mixBlendMode = 'multiply';
  }
  L.control.scale({ imperial: false, position: 'bottomright', maxWidth: 90 }).addTo(map);
  return map.setView([31, 112], 4);
}

/** The zoom buttons with their translated titles. */
export function zoomButtons(texts: Texts): L.Control.Zoom {
  const titles = { zoomInTitle: texts.zoomIn ?? '', zoomOutTitle: texts.zoomOut ?? '' };
  return L.control.zoom({ position: 'topright', ...titles });
}

