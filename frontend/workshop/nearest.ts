/** What the cross or the pointer means of a polygon. */
import L from 'leaflet';
import { ringsOf } from './rings';

/** How near in px it has to be. */
const REACH = 24;

export function vertexNear(map: L.Map, polygon: L.Polygon, place: L.LatLng): L.LatLng | undefined {
  const to = map.latLngToLayerPoint(place);
  const near = ringsOf(polygon).flat().map((vertex) => ({ vertex, gap: map.latLngToLayerPoint(vertex).distanceTo(to) }));
  const nearest = near.reduce((a, b) => (b.gap < a.gap ? b : a));
  return nearest.gap <= REACH ? nearest.vertex : undefined;
}

/** The ends of an edge, and the place on it. */
export function edgeNear(map: L.Map, polygon: L.Polygon, place: L.LatLng): { one: L.LatLng; other: L.LatLng; on: L.LatLng } | undefined {
  const to = map.latLngToLayerPoint(place);
  const near = ringsOf(polygon).flatMap((ring) => ring.map((other, i) => {
    const one = ring.at(i - 1)!;
    const on = L.LineUtil.closestPointOnSegment(to, map.latLngToLayerPoint(one), map.latLngToLayerPoint(other));
    return { one, other, on, gap: on.distanceTo(to) };
  }));
  const { one, other, on, gap } = near.reduce((a, b) => (b.gap < a.gap ? b : a));
  return gap <= REACH ? { one, other, on: map.layerPointToLatLng(on) } : undefined;
}
