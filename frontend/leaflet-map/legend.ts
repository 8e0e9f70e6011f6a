/** The legend: explains the signs, counts them and switches their layers. One box, foldable. */
import { type TemplateResult, html, nothing } from 'lit';
import type { DataKind } from './feed';
import type { LayerName } from './layer-choice';
import type { Figures, RedFlags, Texts } from './model';
import { noData } from './pen';
import type { Content } from './scene';
import { disc, drawCheckpoint, drawIssue, drawKeyHousehold, drawRedFlag, drawRounds } from './symbols';
import type { Tokens } from './tokens';

export interface LegendState {
  texts: Texts;
  asOf: string;
  content: Content;
  loaded: Map<DataKind, number>;
  shown: Set<LayerName>;
  /** Kinds of data that this account may not see. */
  refused: Set<string>;
  folded: boolean;
  /** The signs of a draft where one is shown instead of the day's work; null until these are known. */
  draft: TemplateResult | null | undefined;
  withBaseMap: boolean;
  toggle(layer: LayerName): void;
  fold(): void;
}

/** A row's counts: all of them, and those that are late. */
interface Count {
  all: string;
  late?: number;
}

const STEPS = [0, 1, 2, 3, 4];
/** The server sends no more points of a kind. */
const MOST_POINTS = 20_000;
/** So many who hold a red flag are named. */
const FLAGS_NAMED = 3;

export function legend(state: LegendState): TemplateResult {
  const { texts, folded } = state;
  return html`<section part="legend" class="legend ${folded ? 'folded' : ''}" aria-label=${texts['legend.title']}>
    <button class="fold" type="button" aria-expanded=${!folded} title=${texts[folded ? 'legend.show' : 'legend.hide']} @click=${state.fold}>
      <span>${texts['legend.title']}</span><span class="chevron" aria-hidden="true"></span>
    </button>
    ${folded ? nothing : body(state)}
  </section>`;
}

function body(state: LegendState) {
  const { figures } = state.content;
  if (state.draft !== undefined) return drafted(state);
  return html`${figures ? compared(state, figures) : html`${coverage(state)}${rows(state)}`}${flags(state)}`;
}

/** A draft, and the ground under it. */
function drafted(state: LegendState): TemplateResult {
  const { content, loaded } = state;
  return html`${state.draft}<div class="rows">
    ${loaded.has('households') ? row(state, 'households', 'layer.households', { all: String(content.households.length) }) : nothing}
    ${row(state, 'base', state.withBaseMap ? 'layer.baseMap' : 'layer.base', null)}
  </div>`;
}

function coverage({ texts, asOf, shown, toggle }: LegendState): TemplateResult {
  return html`<label class="measure">
      <input type="checkbox" .checked=${shown.has('coverage')} @change=${() => toggle('coverage')} />
      <span>${texts['layer.coverage']}</span>
      ${asOf ? html`<small>${texts['legend.asOf']} ${asOf}</small>` : nothing}
    </label>
    <ol class="ramp">${STEPS.map((step) => html`<li><i class="step-${step}"></i>${texts[`step.${step}`]}</li>`)}
      <li><canvas data-sign="no-data"></canvas>${texts['legend.noData']}</li></ol>`;
}

/** The measure that the areas are compared by, and the ground under it. */
function compared(state: LegendState, { title, steps, few }: Figures): TemplateResult {
  const { texts } = state;
  return html`<label class="measure">
      <input type="checkbox" .checked=${state.shown.has('coverage')} @change=${() => state.toggle('coverage')} />
      <span>${title}</span>
    </label>
    <ol class="ramp">${STEPS.map((step) => html`<li><i class="step-${step}"></i>${steps[step]}</li>`)}
      <li><canvas data-sign="no-data"></canvas>${texts['legend.noData']}</li></ol>
    ${few ? html`<p class="key">${few}</p>` : nothing}
    <div class="rows">${row(state, 'base', state.withBaseMap ? 'layer.baseMap' : 'layer.base', null)}</div>`;
}

function rows(state: LegendState): TemplateResult {
  const { texts, content, loaded, refused } = state;
  return html`<div class="rows">
    ${row(state, 'rounds', 'layer.rounds', loaded.has('status') ? roundCount(content) : null)}
    <p class="key">${key('missed', texts['half.MISSED'])}${key('empty', texts['half.EMPTY'])}${key('part', texts['half.PART'])}${key('full', texts['half.FULL'])}${key('not-due', texts['half.NOT_DUE'])}</p>
    ${row(state, 'key-households', 'layer.key', pointCount(content.keyHouseholds))}
    ${row(state, 'issues', 'layer.issues', pointCount(content.issues))}
    ${refused.has('issues') ? nothing : html`<p class="key">${key('URGENT', texts['urgency.URGENT'])}${key('NORMAL', texts['urgency.NORMAL'])}${key('COMPLEX', texts['urgency.COMPLEX'])}</p>`}
    ${loaded.has('checkpoints') ? row(state, 'checkpoints', 'layer.checkpoints', checkpointCount(content)) : nothing}
    ${loaded.has('households') ? row(state, 'households', 'layer.households', { all: String(content.households.length) }) : nothing}
    ${row(state, 'base', state.withBaseMap ? 'layer.baseMap' : 'layer.base', null)}
  </div>`;
}

function row({ texts, shown, refused, toggle }: LegendState, layer: LayerName, name: string, count: Count | null) {
  if (refused.has(layer)) return nothing;
  const late = count?.late ? html`<small class="late">${texts['legend.late']} <b>${count.late}</b></small>` : nothing;
  const note = texts[`note.${layer}`];
  return html`<label class="row">
    <input type="checkbox" .checked=${shown.has(layer)} @change=${() => toggle(layer)} />
    <canvas data-sign=${layer}></canvas>
    <span>${texts[name]}</span>
    ${count ? html`<b>${count.all}</b>` : nothing}${late}
    ${note ? html`<small class="note">${note}</small>` : nothing}
  </label>`;
}

function key(sign: string, text: string | undefined): TemplateResult {
  return html`<span><canvas data-sign=${sign}></canvas>${text}</span>`;
}

/** Who holds a red flag, by name; of many, the first ones and how many there are besides. */
function flags({ texts, content }: LegendState) {
  const words = flagWords(texts, content.redFlags);
  return words ? html`<p class="flags"><canvas data-sign="red-flag"></canvas>${words}</p>` : nothing;
}

/** The same as a sentence; empty where there is none. */
export function flagWords(texts: Texts, held: RedFlags): string {
  if (held.size === 0) return '';
  const names = [...held.values()].slice(0, FLAGS_NAMED).join(texts['flags.and']);
  const text = texts[held.size > FLAGS_NAMED ? 'flags.more' : 'flags'] ?? '';
  return text.replace('{0}', names).replace('{1}', String(held.size - FLAGS_NAMED));
}

/** Half-day rounds with every checkpoint seen, of those that have begun. */
function roundCount(content: Content): Count {
  const halves = [...content.statuses.grids.values()].flatMap((status) => [status.morning.state, status.afternoon.state]);
  const begun = halves.filter((state) => state !== 'NOT_DUE');
  return { all: `${begun.filter((state) => state === 'FULL').length} / ${begun.length}` };
}

function pointCount(clusters: Content['issues'] | Content['keyHouseholds']): Count | null {
  if (!clusters) return null;
  const late = [...clusters.points].filter((point) => point.properties.overdue).length;
  const more = clusters.points.length >= MOST_POINTS ? '+' : '';
  return { all: `${clusters.points.length}${more}`, late };
}

function checkpointCount({ checkpoints }: Content): Count {
  return { all: `${checkpoints.filter((point) => point.properties.state !== 'NOT_SEEN').length} / ${checkpoints.length}` };
}

/** Draws the signs of the legend with the same pen as the map. */
export function drawLegendSigns(root: ParentNode, tokens: Tokens, texts: Texts): void {
  for (const canvas of root.querySelectorAll<HTMLCanvasElement>('canvas[data-sign]')) {
    const { width, height } = canvas.getBoundingClientRect();
    const density = window.devicePixelRatio || 1;
    canvas.width = width * density;
    canvas.height = height * density;
    const c = canvas.getContext('2d')!;
    c.scale(density, density);
    drawSign(c, canvas.dataset.sign!, tokens, texts, width, height);
  }
}

function drawSign(c: CanvasRenderingContext2D, sign: string, tokens: Tokens, texts: Texts, width: number, height: number): void {
  const [x, y, r] = [width / 2, height / 2, Math.min(width, height) / 2];
  const half = { MISSED: 'missed', EMPTY: 'empty', PART: 'part', FULL: 'full', NOT_DUE: 'not-due' } as const;
  const state = (Object.keys(half) as (keyof typeof half)[]).find((name) => half[name] === sign);
  if (state) drawRounds(c, tokens, x, y, r, { state }, { state });
  else if (sign === 'no-data') hatch(c, tokens, width, height);
  else if (sign === 'rounds') drawRounds(c, tokens, x, y, r, { state: 'FULL' }, { state: 'PART' });
  else if (sign === 'key-households') {
    const household = { id: 0, family: 'ELDERLY_ALONE', level: 'RED', overdue: 1 } as const;
    drawKeyHousehold(c, tokens, x, y, r * 0.95, household, texts['family.ELDERLY_ALONE'] ?? '');
  } else if (sign === 'issues') drawIssue(c, tokens, x - r * 0.1, y + r * 0.1, r * 0.7, { id: 0, urgency: 'URGENT', age: 2, overdue: 1 });
  else if (sign === 'checkpoints') {
    drawCheckpoint(c, tokens, x, y, r * 0.85, { id: 0, order: 1, name: '', state: 'SEEN', verified: 1 });
  } else if (sign === 'households') disc(c, x, y, r * 0.3, tokens.soft);
  else if (sign === 'red-flag') drawRedFlag(c, tokens, x, y, r * 0.85);
  else if (sign === 'base') ground(c, tokens, width, height);
  else drawIssue(c, tokens, x, y, r * 0.82, { id: 0, urgency: sign as 'URGENT', age: 1, overdue: 0 });
}

function hatch(c: CanvasRenderingContext2D, tokens: Tokens, width: number, height: number): void {
  c.fillStyle = noData(tokens);
  c.fillRect(0, 0, width, height);
}

function ground(c: CanvasRenderingContext2D, tokens: Tokens, width: number, height: number): void {
  c.fillStyle = tokens.water;
  c.fillRect(width * 0.05, height * 0.2, width * 0.9, height * 0.6);
  c.fillStyle = tokens.building;
  c.fillRect(width * 0.05, height * 0.2, width * 0.5, height * 0.6);
  c.fillStyle = tokens.road;
  c.fillRect(width * 0.5, height * 0.2, width * 0.12, height * 0.6);
}
