import type { EChartsCoreOption } from 'echarts/core';
import type { MetricCorrelation } from '@/shared/api/metric-types';
import { type ChartColours, faded } from '@/shared/charts/chart-colours';

interface Words {
  first: (value: number) => string;
  second: (value: number) => string;
  period: (key: string) => string;
}

/** A point for every period both were read in; the newest ones are darker. */
export function scatterOption(
  found: MetricCorrelation,
  words: Words,
  colours: ChartColours,
): EChartsCoreOption {
  const axis = (name: string, tell: (value: number) => string, where: 'middle' | 'end') => ({
    type: 'value',
    scale: true,
    name,
    nameLocation: where,
    nameGap: where === 'middle' ? 30 : 12,
    nameTextStyle: { color: colours.text, align: where === 'middle' ? 'center' : 'left' },
    axisLine: { show: false },
    splitLine: { lineStyle: { color: colours.line } },
    axisLabel: { color: colours.quiet, hideOverlap: true, formatter: tell },
  });
  const count = found.scatter.length;
  return {
    animation: false,
    textStyle: { fontFamily: colours.font, fontSize: 12, color: colours.quiet },
    grid: { left: 12, right: 24, top: 34, bottom: 30, containLabel: true },
    xAxis: axis(found.first.name, words.first, 'middle'),
    yAxis: axis(found.second.name, words.second, 'end'),
    tooltip: {
      trigger: 'item',
      renderMode: 'richText',
      confine: true,
      backgroundColor: colours.tip,
      borderWidth: 0,
      textStyle: { color: colours.tipText, fontSize: 12, lineHeight: 18 },
      formatter: ({ dataIndex }: { dataIndex: number }) => {
        const point = found.scatter[dataIndex];
        return point === undefined
          ? ''
          : [
              words.period(point.period),
              `${found.first.name} ${words.first(point.first)}`,
              `${found.second.name} ${words.second(point.second)}`,
            ].join('\n');
      },
    },
    series: [
      {
        type: 'scatter',
        symbolSize: 11,
        data: found.scatter.map((point, at) => ({
          value: [point.first, point.second],
          itemStyle: {
            color: faded(colours.accent, 0.35 + (0.65 * (at + 1)) / count),
            borderColor: colours.bg,
            borderWidth: 1,
          },
        })),
      },
    ],
  };
}
