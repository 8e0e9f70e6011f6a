/** A chart's numbers as a table; each number leads to its records. */
import { type TemplateResult, html } from 'lit';
import type { Chosen, Content, Texts } from './content';

export function table(content: Content, texts: Texts, choose: (chosen: Chosen) => void): TemplateResult {
  const names = content.kind === 'trend' ? content.lines.map((line) => line.name) : content.rows.map((row) => row.name);
  const cell = (row: number, column: number) => {
    const text = textOf(content, row, column);
    return text === null
      ? html`<td class="none">${content.kind === 'trend' ? texts.noData : '0'}</td>`
      : html`<td><button type="button" @click=${() => choose({ row, column })}>${text}</button></td>`;
  };
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${content.title}><table>
    <caption>${content.description}</caption>
    <thead><tr><td></td>${content.columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
    <tbody>${names.map((name, row) => html`<tr><th scope="row">${name}</th>${content.columns.map((_, column) => cell(row, column))}</tr>`)}</tbody>
  </table></div>`;
}

/** How the number is written, or null where there is nothing behind it. */
function textOf(content: Content, row: number, column: number): string | null {
  if (content.kind === 'heat') return content.rows[row].counts[column] === 0 ? null : String(content.rows[row].counts[column]);
  const [value, text] = content.lines[row].points[column];
  return value === null ? null : text;
}
