import type { EChartsCoreOption } from 'echarts/core';
import type { ChartColours } from '@/shared/charts/chart-colours';
import type { Slot } from './chart-data';
import { aims, type ChartWish, comparisons, forecast, limits, type Series } from './chart-lines';

/** The picture of an indicator: readings, lines, limits, comparison and forecast. */
export function chartOption(wish: ChartWish, colours: ChartColours): EChartsCoreOption {
  const { slots, words, narrow } = wish;
  const periods = slots.map((slot) => slot.period);
  return {
    animation: false,
    textStyle: { fontFamily: colours.font, fontSize: 12, color: colours.quiet },
    grid: { left: 8, right: narrow ? 14 : 104, top: 18, bottom: 4, containLabel: true },
    xAxis: {
      type: 'category',
      data: periods,
      boundaryGap: false,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: colours.line } },
      axisLabel: {
        color: colours.quiet,
        hideOverlap: true,
        lineHeight: 15,
        formatter: (key: string, at: number) =>
          words.tick(key, at === 0 || key.slice(0, 4) !== periods[at - 1]?.slice(0, 4)),
      },
    },
    yAxis: {
      type: 'value',
      scale: true,
      splitNumber: 5,
      splitLine: { lineStyle: { color: colours.line } },
      axisLabel: { color: colours.quiet, formatter: (value: number) => words.value(value) },
    },
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      confine: true,
      backgroundColor: colours.tip,
      borderWidth: 0,
      padding: [8, 10],
      textStyle: { color: colours.tipText, fontSize: 12, lineHeight: 18 },
      axisPointer: { lineStyle: { color: colours.strong, type: 'dashed' } },
      formatter: (items: { dataIndex: number }[]) =>
        tooltip(slots[items[0]?.dataIndex ?? -1], wish),
    },
    series: [
      ...(wish.plain ? [] : [...limits(wish, colours), ...forecast(wish, colours)]),
      ...aims(wish, colours),
      ...comparisons(wish, colours),
      readings(wish, colours),
    ],
  };
}

/** The line of readings itself; a point that stands badly has a shape of its own, not only a hue. */
function readings({ slots, words }: ChartWish, colours: ChartColours): Series {
  const dense = slots.length > 90;
  const looks = {
    ALARM: { symbol: 'diamond', symbolSize: 10, itemStyle: { color: colours.red } },
    WARNING: { symbol: 'triangle', symbolSize: 9, itemStyle: { color: colours.orange } },
  };
  return {
    type: 'line',
    name: words.readings,
    z: 5,
    symbol: 'circle',
    symbolSize: dense ? 0 : 6,
    lineStyle: { color: colours.accent, width: 2 },
    itemStyle: { color: colours.accent, borderColor: colours.bg, borderWidth: 1 },
    data: slots.map((slot) => ({
      value: slot.value,
      ...(slot.status === 'ALARM' || slot.status === 'WARNING' ? looks[slot.status] : {}),
    })),
    markPoint: {
      symbol: 'circle',
      symbolSize: 18,
      silent: true,
      itemStyle: { color: 'transparent', borderColor: colours.red, borderWidth: 1.8 },
      label: { show: false },
      data: slots
        .filter((slot) => slot.signal !== null && slot.value !== null)
        .map((slot) => ({ coord: [slot.period, slot.value] })),
    },
  };
}

function tooltip(slot: Slot | undefined, { words, against, series }: ChartWish): string {
  if (slot === undefined) return '';
  const rows = [words.period(slot.period)];
  if (slot.value !== null) {
    rows.push(`${words.value(slot.value)}  ${words.status(slot)}`);
  } else if (slot.forecast !== null) {
    const { value, low, high } = slot.forecast;
    rows.push(
      `${words.forecast} ${words.value(value)}`,
      `${words.forecastBand} ${words.value(low)}–${words.value(high)}`,
    );
  }
  if (slot.target !== null) rows.push(`${words.target} ${words.value(slot.target)}`);
  if (against.includes('year') && slot.yearAgo !== null) {
    rows.push(`${words.yearAgo} ${words.value(slot.yearAgo)}`);
  }
  if (against.includes('members')) {
    for (const { member, points } of series.members) {
      const found = points.find((point) => point.period === slot.period);
      if (found !== undefined) rows.push(`${member.name} ${words.value(found.value)}`);
    }
  }
  if (slot.signal !== null) rows.push(slot.signal);
  return rows.join('\n');
}
