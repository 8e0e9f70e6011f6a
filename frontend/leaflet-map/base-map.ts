/** Tiled base maps; those in GCJ-02 are shifted so that they fit positions in EPSG:4326. */
import gcoord from 'gcoord';
import L from 'leaflet';
import type { BaseMap } from './model';

/** The part of Leaflet's GridLayer that places tiles around a centre. */
interface Placing {
  _map: L.Map;
  _getTiledPixelBounds(centre: L.LatLng): L.Bounds;
  _setZoomTransform(level: unknown, centre: L.LatLng, zoom: number): void;
  _setZoomTransforms(centre: L.LatLng, zoom: number): void;
}

const placing = L.GridLayer.prototype as unknown as Placing;

/**
 * Tiles drawn in GCJ-02. The shift changes by metres over many kilometres, so the whole layer is moved by the shift
 * at the map's centre (the manner of the Leaflet.ChineseTmsProviders correction; the formula is gcoord's).
 */
const ShiftedTiles = L.TileLayer.extend({
  _getTiledPixelBounds(this: Placing, centre: L.LatLng) {
    return placing._getTiledPixelBounds.call(this, toGcj02(centre));
  },
  _setZoomTransform(this: Placing, level: unknown, centre: L.LatLng, zoom: number) {
    placing._setZoomTransform.call(this, level, toGcj02(centre), zoom);
  },
  getEvents(this: Placing & L.TileLayer) {
    const settle = () => this._setZoomTransforms(this._map.getCenter(), this._map.getZoom());
    return { ...L.TileLayer.prototype.getEvents!.call(this), resize: settle, dragend: settle };
  },
}) as unknown as new (url: string, options: L.TileLayerOptions) => L.TileLayer;

function toGcj02(centre: L.LatLng): L.LatLng {
  const [lng, lat] = gcoord.transform([centre.lng, centre.lat], gcoord.WGS84, gcoord.GCJ02);
  return L.latLng(lat, lng);
}

/** The tile layers of a base map, the one with names last. */
export function tileLayers(baseMap: BaseMap): L.Layer {
  const options: L.TileLayerOptions = {
    maxNativeZoom: baseMap.maxZoom,
    maxZoom: 22,
    subdomains: baseMap.subdomains || 'abc',
    className: 'gb-tiles',
  };
  const Tiles = baseMap.gcj02 ? ShiftedTiles : L.TileLayer;
  const urls = [baseMap.url, baseMap.overlayUrl].filter((url): url is string => Boolean(url));
  return L.layerGroup(urls.map((url) => new Tiles(url, options)));
}
