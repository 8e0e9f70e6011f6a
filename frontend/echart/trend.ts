/** How a trend is drawn: the whole as a broken grey line, chosen areas in colours with signs of their own. */
import type { Texts, Trend } from './content';
import type { Ink } from './ink';

const SIGNS = ['circle', 'triangle', 'rect', 'diamond', 'pin'];

export function trendOption(trend: Trend, ink: Ink, texts: Texts) {
  const axisLine = { lineStyle: { color: ink.line } };
  return {
    grid: { left: 4, right: ink.em, top: ink.em * 2.4, bottom: 4, containLabel: true },
    legend: { top: 0, left: 0, textStyle: { color: ink.ink, fontSize: ink.em * 0.85 } },
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      formatter: (points: { seriesIndex: number; dataIndex: number }[]) => tip(trend, points, texts),
    },
    xAxis: { type: 'category', data: trend.columns, boundaryGap: false, axisLine, axisTick: { show: false }, axisLabel: { color: ink.soft } },
    yAxis: { type: 'value', scale: true, splitLine: axisLine, axisLabel: { color: ink.soft, formatter: `{value}${trend.unit}` } },
    series: trend.lines.map((line, place) => series(line, place, trend, ink)),
  };
}

function series(line: Trend['lines'][number], place: number, trend: Trend, ink: Ink) {
  const nth = trend.lines.slice(0, place).filter((other) => !other.whole).length;
  const color = line.whole ? ink.soft : ink.lines[nth % ink.lines.length];
  return {
    type: 'line',
    name: line.name,
    data: line.points.map(([value]) => value),
    color,
    symbol: line.whole ? 'emptyCircle' : SIGNS[nth % SIGNS.length],
    symbolSize: line.whole ? 5 : 8,
    showAllSymbol: true,
    lineStyle: { width: line.whole ? 2 : 2.5, type: line.whole ? 'dashed' : 'solid' },
    triggerLineEvent: false,
    cursor: 'pointer',
  };
}

function tip(trend: Trend, points: { seriesIndex: number; dataIndex: number }[], texts: Texts): string {
  if (points.length === 0) return '';
  const lines = points.map(({ seriesIndex, dataIndex }) => {
    const { name, points: values } = trend.lines[seriesIndex];
    const [value, text] = values[dataIndex];
    return `${name}  ${value === null ? texts.noData : text}`;
  });
  return [trend.columns[points[0].dataIndex], ...lines].join('\n');
}
