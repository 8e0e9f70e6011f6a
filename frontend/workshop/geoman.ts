/** Geoman on one map and on nothing else: the other maps of the page go on as if it were not there. */
import '@geoman-io/leaflet-geoman-free';
import L from 'leaflet';

L.PM.setOptIn(true);
// The handles are reached by the cross in the middle of the map: hundreds of stops without a name would stand in the way.
L.Marker.mergeOptions({ keyboard: false });

/** How near in px the pointer comes to a line before it is drawn to it. */
export const SNAP_DISTANCE = 12;

/** What Geoman's own toolbar calls on the shape that is being drawn. */
export interface Stroking {
  _finishShape(): void;
  _removeLastVertex(): void;
}

/** Gives the map what Geoman gives a map that is made after it. */
export function prepare(map: L.Map, layerPane: string): void {
  map.options.pmIgnore = false;
  L.PM.reInitLayer(map as unknown as L.Layer);
  map.pm.setGlobalOptions({ snappable: true, snapDistance: SNAP_DISTANCE, snapSegment: true, draggable: false, panes: { layerPane } });
}
