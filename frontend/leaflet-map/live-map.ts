/** The map while it is attached: Leaflet, its layers, what was fetched, and how they follow the component's properties. */
import L from 'leaflet';
import type { FeatureCollection } from 'geojson';
import { tileLayers } from './base-map';
import { BaseFeatures } from './base-features';
import { Boundaries } from './boundaries';
import { MapContent, type Outlines } from './content';
import { DraftLayer } from './draft-layer';
import { type DataKind, Feed } from './feed';
import { Fetching } from './fetching';
import type { LayerName } from './layer-choice';
import type { LeafletMap } from './leaflet-map';
import type { Kind, Place } from './model';
import { Overlay } from './overlay';
import { type Box, Space } from './placement';
import { createMap, zoomButtons } from './pane';
import { type Colouring, stepOf } from './pen';
import { Picking } from './picking';
import { Pointing } from './pointing';
import { Scene } from './scene';
import { Sight, type View } from './sight';
import { locate, parseSelection } from './selection';
import type { StatusRows } from './statuses';
import { readTokens } from './tokens';

/** Kinds that are told of whatever layers are shown. */
const NAMED: DataKind[] = ['boundaries', 'status', 'figures', 'red-flags'];

export class LiveMap {
  readonly content: MapContent;
  readonly fetching: Fetching;
  readonly draft: DraftLayer;
  private readonly container = document.createElement('div');
  private readonly map: L.Map;
  private readonly boundaries: Boundaries;
  private readonly base: BaseFeatures;
  private readonly overlay: Overlay;
  private readonly scene: Scene;
  private readonly picker: Picking;
  private readonly resized: ResizeObserver;
  private zoomControl?: L.Control;
  private tiles?: L.Layer;
  private opened = new Set<string>();
  private started = false;
  private readonly sight: Sight;
  private toHighlight = '';

  constructor(private readonly host: LeafletMap, frame: HTMLElement, private shown: Set<LayerName>) {
    frame.append(this.container);
    this.map = createMap(this.container);
    this.sight = new Sight(this.map);
    this.boundaries = new Boundaries(this.map);
    this.base = new BaseFeatures(this.map);
    this.draft = new DraftLayer(host, this.map, this.base, {
      emit: (name, detail) => this.emit(name, detail),
      changed: () => {
        host.requestUpdate();
        this.overlay.schedule();
      },
      failed: () => this.content.feed.fail('draft'),
    });
    this.content = new MapContent(new Feed(() => host.requestUpdate()), {
      outlines: (data) => this.showOutlines(data),
      base: (data) => this.showBase(data),
      draft: (data) => this.draft.take(data),
      proposal: (data) => this.draft.propose(data),
      changed: () => {
        this.redraw();
        this.host.requestUpdate();
      },
    });
    this.fetching = new Fetching(host, this.map, this.content);
    this.scene = new Scene(this.map, this.boundaries, this.content);
    this.overlay = new Overlay((c, visible) => this.paint(c, visible)).addTo(this.map);
    this.picker = new Picking(this.map, (place) => this.emit('place-picked', place));
    this.resized = new ResizeObserver(() => this.resize());
    this.resized.observe(this.container);
    this.listen();
  }

  /** Follows changed properties; null means all of them, which is where it begins. */
  update(changed: Map<PropertyKey, unknown> | null): void {
    this.started ||= changed === null;
    if (!this.started) return;
    const has = (name: string) => changed === null || changed.has(name);
    if (has('texts')) this.retitle();
    if (has('baseMap')) this.showTiles();
    if (has('area')) {
      this.content.clear();
      if (changed !== null) this.sight.again();
    }
    if (has('selected') || has('selectedAt') || has('area')) this.select();
    if (has('tool') || has('draftSelected')) this.draft.choose();
    this.fetching.afterChange(has);
    this.redraw();
  }

  /** Shows changed statuses, and soon what else has changed. */
  follow(change: StatusRows, kinds: DataKind[]): void {
    if (!this.content.follow(change)) this.fetching.again(['status']);
    this.fetching.soon(kinds);
    this.redraw();
    this.host.requestUpdate();
  }

  isEmpty(): boolean {
    return this.content.loaded.get('boundaries') === 0;
  }

  showLayers(shown: Set<LayerName>): void {
    this.shown = shown;
    this.redraw();
  }

  highlight(selected: string): void {
    this.toHighlight = selected;
    this.moveToHighlight();
  }

  startPicking(known: Place | null): void {
    this.picker.start(known, this.host.texts['pick.pin'] ?? '');
  }

  stopPicking(): void {
    this.picker.stop();
  }

  cancelPicking(): void {
    this.host.stopPicking();
    this.emit('picking-cancelled', {});
  }

  pointAt(kind: Kind, id: string): { x: number; y: number } | null {
    this.overlay.draw();
    return this.scene.pointOf(kind, id);
  }

  /** Where a place lies, in px from the upper left corner. */
  pixelAt(place: Place): { x: number; y: number } {
    const { x, y } = this.map.latLngToContainerPoint(place);
    return { x, y };
  }

  /** What the user looks at; nothing while the area has not been shown yet. */
  view(): View | undefined {
    return this.sight.view();
  }

  keepView(view: View): void {
    this.sight.keep(view);
  }

  remove(): void {
    this.resized.disconnect();
    this.fetching.stop();
    this.picker.stop();
    this.draft.remove();
    this.map.remove();
    this.container.remove();
  }

  private listen(): void {
    new Pointing(this.map, this.scene, this.boundaries, this.picker, this.draft, {
      clicked: (kind, id) => this.emit('feature-click', { kind, id }),
      opened: (ids) => {
        if (ids.size === 0 && this.opened.size === 0) return;
        this.opened = ids;
        this.redraw();
      },
      cancelled: () => this.cancelPicking(),
    });
    this.map.on('zoomend', () => this.restyle());
    this.map.on('moveend', () => this.fetching.householdsSoon());
  }

  private select(): void {
    this.content.selected = { ...parseSelection(this.host.selected), at: this.host.selectedAt };
    this.highlight(this.host.selected);
  }

  private moveToHighlight(): void {
    if (!this.toHighlight || this.sight.toFit) return;
    const place = locate(parseSelection(this.toHighlight), this.content, this.boundaries) ?? this.content.selected.at;
    if (!place) return;
    this.toHighlight = '';
    const point = this.map.latLngToContainerPoint(place);
    const hidden = this.underLegend();
    const covered = hidden && point.x < hidden.right + 12 && point.y > hidden.top - 12;
    const inside = L.bounds([24, 24], this.map.getSize().subtract([24, 24])).contains(point);
    if (covered || !inside) this.map.panTo(place);
  }

  private showOutlines(data: Outlines | null): void {
    if (!data) {
      this.boundaries.clear();
      return;
    }
    this.boundaries.show(data, this.host.area);
    this.fit();
  }

  private fit(): void {
    const { boundaries } = this;
    this.sight.fit(boundaries.scopeBounds(), () => boundaries.toKeepClear(), this.legendBox(), readTokens(this.host).em * 2.4);
  }

  private resize(): void {
    this.sight.resized();
    this.fit();
    this.highlight(this.host.selected);
  }

  private showBase(data: FeatureCollection | null): void {
    if (data) this.base.show(data, readTokens(this.host));
    else this.base.clear();
  }

  private showTiles(): void {
    this.tiles?.remove();
    const { baseMap } = this.host;
    this.tiles = baseMap ? tileLayers(baseMap) : undefined;
    this.map.options.zoomSnap = baseMap ? 1 : 0.25;
  }

  private retitle(): void {
    this.zoomControl?.remove();
    this.zoomControl = zoomButtons(this.host.texts).addTo(this.map);
    this.container.setAttribute('aria-label', this.host.texts.region ?? '');
    this.container.setAttribute('role', 'application');
  }

  private redraw(): void {
    const alone = new Set(this.opened).add(this.content.selected.id);
    this.content.issues?.keepAlone(alone);
    this.content.keyHouseholds?.keepAlone(alone);
    this.restyle();
    this.base.setVisible(this.shown.has('base'));
    if (this.shown.has('base')) this.tiles?.addTo(this.map);
    else this.tiles?.remove();
    this.moveToHighlight();
    this.overlay.schedule();
  }

  private paint(c: CanvasRenderingContext2D, visible: L.LatLngBounds): void {
    const { host, draft, scene, shown } = this;
    const [tokens, legend] = [readTokens(host), this.underLegend()];
    if (draft.active) {
      const space = new Space();
      if (legend) space.take(legend);
      scene.paintGround(c, visible, tokens, shown, space);
      draft.paint(c, visible, space);
    } else {
      scene.paint(c, visible, tokens, host.texts, shown, legend);
    }
    this.announce();
  }

  private restyle(): void {
    const { kind, id } = this.content.selected;
    const area = kind === 'grid' || kind === 'community' ? id : '';
    const colouring = this.shown.has('coverage') ? this.colouring() : null;
    this.boundaries.restyle(colouring, area, readTokens(this.host), this.draft.active);
  }

  /** Nothing before it is known what was seen: "no data" would be said of every grid. */
  private colouring(): Colouring | null {
    const { statuses, figures, loaded, feed } = this.content;
    if (figures) return { level: figures.level, step: (code) => figures.areas[code]?.[0] ?? null };
    if (this.host.figures || !(loaded.has('status') || feed.failures.has('status'))) return null;
    const level = this.boundaries.hasGrids() ? 'GRID' : 'COMMUNITY';
    return { level, step: (code) => stepOf(statuses.grids.get(code)?.coverage ?? null) };
  }

  /** Tells which layers are drawn, with their counts; tests and measurements wait for it. */
  private announce(): void {
    const { ready } = this.draft;
    const named = ready ? [...NAMED, 'draft', 'proposal'] : NAMED;
    const drawn = [...this.content.loaded].filter(([kind]) => this.shown.has(kind as LayerName) || named.includes(kind));
    this.host.setAttribute('data-ready', drawn.map(([kind, count]) => `${kind}:${count}`).sort().join());
    if (ready) this.host.setAttribute('data-tool', ready);
    else this.host.removeAttribute('data-tool');
  }

  private legendBox(): DOMRect | undefined {
    return this.host.renderRoot.querySelector('.legend')?.getBoundingClientRect();
  }

  /** The part of the map that the legend hides, in container px. */
  private underLegend(): Box | null {
    const legend = this.legendBox();
    const { y } = this.map.getSize();
    return legend ? { left: 0, top: y - legend.height - 12, right: legend.width + 12, bottom: y } : null;
  }

  private emit(name: string, detail: unknown): void {
    this.host.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
