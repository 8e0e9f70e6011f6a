/** A chart drawn by ECharts. Of the library only what is used here is imported, and all of it when a chart is first drawn. */
import { HeatmapChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent, VisualMapComponent } from 'echarts/components';
import { type ECharts, init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import type { Chosen, Content, Texts } from './content';
import { heatOption } from './heat';
import type { Ink } from './ink';
import { trendOption } from './trend';

use([LineChart, HeatmapChart, GridComponent, TooltipComponent, LegendComponent, VisualMapComponent, AriaComponent, CanvasRenderer]);

export class Drawing {
  private readonly chart: ECharts;

  constructor(frame: HTMLElement, content: Content, ink: Ink, texts: Texts, choose: (chosen: Chosen) => void) {
    this.chart = init(frame, null, { renderer: 'canvas' });
    this.chart.setOption({
      animation: false,
      textStyle: { fontFamily: ink.font, fontSize: ink.em * 0.85, color: ink.soft },
      aria: { enabled: true, label: { description: `${content.title}: ${content.description}` }, decal: { show: content.kind === 'trend' } },
      ...(content.kind === 'trend' ? trendOption(content, ink, texts) : heatOption(content, ink)),
    });
    this.chart.on('click', (event) => {
      if (content.kind === 'trend') choose({ row: event.seriesIndex ?? 0, column: event.dataIndex });
      else {
        const [column, line] = event.value as [number, number];
        choose({ row: content.rows.length - 1 - line, column });
      }
    });
  }

  resize(): void {
    this.chart.resize();
  }

  dispose(): void {
    this.chart.dispose();
  }
}
