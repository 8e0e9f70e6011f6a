/** The line at the top of the map that says what to do next. */
import { type TemplateResult, html } from 'lit';
import type { Texts } from '../leaflet-map/model';
import type { DrawingTool } from './model';
import type { Action, Tool } from './tool';

export function strip(texts: Texts, working: boolean, tool: Tool | undefined, chosen: DrawingTool): TemplateResult | null {
  if (working) {
    return html`<div class="strip working" role="status"><i aria-hidden="true"></i><span>${texts['draw.working']}</span></div>`;
  }
  if (tool) {
    return html`<div class="strip picking drawing" role="status"><span>${tool.hint(texts)}</span>${tool.actions(texts).map(button)}</div>`;
  }
  return chosen === 'VERTICES' ? html`<div class="strip picking drawing" role="status"><span>${texts['draw.choose']}</span></div>` : null;
}

function button({ text, act }: Action): TemplateResult {
  return html`<button type="button" @click=${act}>${text}</button>`;
}

/** The signs of a draft, for the legend. */
export function legend(texts: Texts): TemplateResult {
  return html`<p class="key draft">
    <span><i class="ground"></i>${texts['draw.legend.ground']}</span>
    <span><i class="touched"></i>${texts['draw.legend.touched']}</span>
    <span><i class="proposal"></i>${texts['draw.legend.proposal']}</span>
    <span><i class="finding"></i>${texts['draw.legend.finding']}</span>
    <span><b>▲</b>${texts['draw.legend.above']}</span>
    <span><b>▼</b>${texts['draw.legend.below']}</span>
  </p>`;
}
