/** How counts by two things are drawn: a cell each, its ink and its number. */
import type { Heat } from './content';
import type { Ink } from './ink';

/** From this share of the ramp on, numbers are white. */
const DARK = 4;

export function heatOption(heat: Heat, ink: Ink) {
  const most = Math.max(1, ...heat.rows.flatMap((row) => row.counts));
  const names = heat.rows.map((row) => row.name).reverse();
  const axis = { axisLine: { show: false }, axisTick: { show: false } };
  return {
    grid: { left: 4, right: 4, top: 2, bottom: 4, containLabel: true },
    tooltip: {
      renderMode: 'richText',
      formatter: ({ value: [column, line, count] }: { value: [number, number, number] }) => `${names[line]} · ${heat.columns[column]}  ${count}`,
    },
    xAxis: { type: 'category', position: 'top', data: heat.columns, ...axis, axisLabel: { color: ink.soft, interval: 0, fontSize: ink.em * 0.8, formatter: (half: string) => half.replace(' ', '\n') } },
    yAxis: { type: 'category', data: names, ...axis, axisLabel: { color: ink.soft, fontSize: ink.em * 0.85 } },
    visualMap: { show: false, type: 'piecewise', dimension: 2, pieces: pieces(most, ink) },
    series: [{
      type: 'heatmap',
      data: cells(heat, most, ink),
      itemStyle: { borderColor: ink.paper, borderWidth: 2, borderRadius: 3 },
      emphasis: { itemStyle: { borderColor: ink.ink } },
    }],
  };
}

function stepOf(count: number, most: number): number {
  return count === 0 ? 0 : Math.max(1, Math.ceil((4 * count) / most));
}

/** One piece for each count, since counts are few and whole. */
function pieces(most: number, ink: Ink) {
  const firsts = [0, 1, 2, 3, 4].map((step) => Array.from({ length: most + 1 }, (_, count) => count).filter((count) => stepOf(count, most) === step));
  return firsts.flatMap((counts, step) => (counts.length === 0 ? [] : [{ min: counts[0], max: counts[counts.length - 1], color: ink.todo[step] }]));
}

function cells(heat: Heat, most: number, ink: Ink) {
  return heat.rows.flatMap(({ counts }, row) => counts.map((count, column) => ({
    value: [column, heat.rows.length - 1 - row, count],
    label: { show: count > 0, color: stepOf(count, most) >= DARK ? ink.paper : ink.ink, fontSize: ink.em * 0.85 },
  })));
}
