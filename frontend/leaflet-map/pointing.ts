/** What a click, the pointer and the keyboard do on the map. */
import type L from 'leaflet';
import type { Boundaries } from './boundaries';
import type { DraftLayer } from './draft-layer';
import { DEEPEST_ZOOM } from './clusters';
import type { Kind } from './model';
import type { Picking } from './picking';
import type { Scene } from './scene';
import type { Sign } from './signs';

/** What pointing leads to. */
export interface Outcome {
  clicked(kind: Kind, id: string): void;
  /** Members of a cluster that no zoom takes apart are to be laid out one by one; none to close it again. */
  opened(ids: Set<string>): void;
  cancelled(): void;
}

/** Slack around a sign in px: a finger needs more than a mouse. */
const SLACK = { fine: 3, coarse: 12 };

export class Pointing {
  constructor(
    private readonly map: L.Map,
    private readonly scene: Scene,
    private readonly boundaries: Boundaries,
    private readonly picking: Picking,
    private readonly draft: DraftLayer,
    private readonly outcome: Outcome,
  ) {
    map.on('click', (event) => this.click(event));
    map.on('mousemove', (event) => this.hover(event.containerPoint));
    map.on('zoomstart', () => outcome.opened(new Set()));
    map.getContainer().addEventListener('keydown', (event) => this.key(event));
  }

  private click(event: L.LeafletMouseEvent): void {
    const { containerPoint, latlng } = event;
    if (this.picking.active) {
      this.picking.pick(latlng);
      return;
    }
    if (this.draft.active) {
      this.draft.click(event);
      return;
    }
    const coarse = window.matchMedia('(pointer: coarse)').matches;
    const sign = this.scene.signAt(containerPoint, coarse ? SLACK.coarse : SLACK.fine);
    if (sign?.cluster) this.open(sign.cluster);
    else if (sign) this.outcome.clicked(sign.kind, sign.id);
    else {
      const area = this.scene.labelAt(containerPoint)?.area ?? this.boundaries.at(latlng, this.scene.level());
      if (area) this.outcome.clicked(area.level === 'GRID' ? 'grid' : 'community', area.code);
    }
  }

  private hover(point: L.Point): void {
    const over = this.scene.signAt(point, SLACK.fine) ?? this.scene.labelAt(point);
    this.map.getContainer().classList.toggle('over-sign', Boolean(over));
  }

  /** Goes closer to a cluster until it falls apart; members at one place are laid out around it. */
  private open({ feature, of }: NonNullable<Sign['cluster']>): void {
    const zoom = of.expansionZoom(feature);
    if (zoom > DEEPEST_ZOOM) {
      this.outcome.opened(new Set(of.members(feature).map((point) => String(point.properties.id))));
      return;
    }
    const [lng, lat] = feature.geometry.coordinates;
    this.map.setView([lat, lng], Math.max(zoom, Math.floor(this.map.getZoom()) + 1));
  }

  private key(event: KeyboardEvent): void {
    if (!this.picking.active || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    // Escape also closes the form beside the map: here it means the picking alone.
    event.stopPropagation();
    event.preventDefault();
    if (event.key === 'Enter') this.picking.pick(this.map.getCenter());
    else this.outcome.cancelled();
  }
}
