/** Rings of Leaflet's polygons, and where places of theirs are the same. */
import L from 'leaflet';

/** A vertex in a ring. */
export interface Vertex {
  polygon: L.Polygon;
  ring: L.LatLng[];
  index: number;
}

export function ringsOf(shape: { getLatLngs(): unknown }): L.LatLng[][] {
  const rings: L.LatLng[][] = [];
  const walk = (part: unknown[]): void => {
    if (Array.isArray(part[0])) part.forEach((inner) => walk(inner as unknown[]));
    else if (part.length > 0) rings.push(part as L.LatLng[]);
  };
  walk(shape.getLatLngs() as unknown[]);
  return rings;
}

/** The vertices at this place. */
export function verticesAt(polygons: L.Polygon[], at: L.LatLng): Vertex[] {
  return polygons.flatMap((polygon) => ringsOf(polygon).flatMap((ring) =>
    ring.flatMap((place, index) => (place.equals(at) ? [{ polygon, ring, index }] : []))));
}

/** Gives every ring that goes from one place to the other, in whatever direction, a vertex between them. */
export function insertBetween(polygons: L.Polygon[], one: L.LatLng, other: L.LatLng, at: L.LatLng): Vertex[] {
  const made: Vertex[] = [];
  for (const polygon of polygons) {
    for (const ring of ringsOf(polygon)) {
      const index = ring.findIndex((place, i) => {
        const next = ring[(i + 1) % ring.length];
        return (place.equals(one) && next.equals(other)) || (place.equals(other) && next.equals(one));
      });
      if (index < 0) continue;
      ring.splice(index + 1, 0, at);
      made.push({ polygon, ring, index: index + 1 });
    }
  }
  return made;
}

/** Moves what is one place. */
export function moveTo(vertices: Vertex[], at: L.LatLng): void {
  for (const { polygon, ring, index } of vertices) {
    ring[index] = at;
    polygon.redraw();
  }
}
