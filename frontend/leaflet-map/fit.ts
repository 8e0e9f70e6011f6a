/** The first view: as large as it goes while nothing that matters lies under the legend. */
import L from 'leaflet';

/** Zoom levels that may be given up for it; after that the legend may cover something. */
const MOST_GIVEN_UP = 1;
const CLOSEST = 18;
/** Where the picture may stand in the room that is left, the middle first; as shares of that room. */
const PLACES: [x: number, y: number][] = [[0.5, 0.5], [1, 0.5], [0.5, 0], [1, 0], [0.75, 0.25], [0.5, 1], [0, 0.5]];

/** `places`: what must not lie under the legend; `legend`: the size of the box in the lower left corner; `air`: around a place, in px. */
export function fit(map: L.Map, bounds: L.LatLngBounds, places: L.LatLng[], legend: DOMRect | undefined, air: number): void {
  const margin = Math.min(18, map.getSize().x / 20);
  const largest = Math.min(CLOSEST, map.getBoundsZoom(bounds, false, L.point(2 * margin, 2 * margin)));
  if (legend) {
    for (let zoom = largest; zoom >= largest - MOST_GIVEN_UP; zoom -= map.options.zoomSnap!) {
      const centre = clearCentre(map, zoom, bounds, places, legend, margin, air);
      if (centre) {
        map.setView(centre, zoom, { animate: false });
        return;
      }
    }
  }
  map.setView(bounds.getCenter(), largest, { animate: false });
}

function clearCentre(
  map: L.Map, zoom: number, bounds: L.LatLngBounds, places: L.LatLng[], legend: DOMRect, margin: number, air: number,
): L.LatLng | null {
  const pane = map.getSize();
  const picture = L.bounds(map.project(bounds.getNorthWest(), zoom), map.project(bounds.getSouthEast(), zoom));
  const room = pane.subtract(picture.getSize()).subtract([2 * margin, 2 * margin]);
  const points = places.map((place) => map.project(place, zoom));
  for (const [x, y] of PLACES) {
    const corner = picture.min!.subtract([margin + room.x * x, margin + room.y * y]);
    const covered = points.some((point) =>
      point.x - corner.x < legend.width + air && point.y - corner.y > pane.y - legend.height - air);
    if (!covered) return map.unproject(corner.add(pane.divideBy(2)), zoom);
  }
  return null;
}
