import type { Metric, MetricSeries } from '@/shared/api/metric-types';
import { type ChartColours, faded, memberColours } from '@/shared/charts/chart-colours';
import type { Slot } from './chart-data';
import type { Against } from './use-metric-state';

export interface ChartWords {
  target: string;
  warning: string;
  alarm: string;
  upper: string;
  mean: string;
  lower: string;
  forecast: string;
  forecastBand: string;
  yearAgo: string;
  base: string;
  average: string;
  readings: string;
  band: string;
  value: (of: number) => string;
  tick: (key: string, first: boolean) => string;
  period: (key: string) => string;
  status: (slot: Slot) => string;
}

export interface ChartWish {
  metric: Metric;
  series: MetricSeries;
  slots: readonly Slot[];
  against: readonly Against[];
  /** Without limits and forecast. */
  plain: boolean;
  narrow: boolean;
  words: ChartWords;
}

export type Series = Record<string, unknown>;

const LAYOUT = { labelLayout: { moveOverlap: 'shiftY', hideOverlap: false } };

/** A line without points that says its name at the right end. */
function line(
  name: string,
  data: readonly (number | null)[],
  colour: string,
  look: { type?: 'solid' | 'dashed' | 'dotted'; width?: number; label?: string; z?: number } = {},
): Series {
  return {
    type: 'line',
    name,
    data,
    silent: true,
    symbol: 'none',
    connectNulls: true,
    z: look.z ?? 2,
    lineStyle: { color: colour, type: look.type ?? 'solid', width: look.width ?? 1.3 },
    itemStyle: { color: colour },
    ...(look.label === undefined
      ? {}
      : {
          endLabel: { show: true, formatter: look.label, color: colour, fontSize: 12, distance: 6 },
          ...LAYOUT,
        }),
  };
}

/** Target, warning and alarm, or the band with its distances. */
export function aims({ metric, slots, words, narrow }: ChartWish, colours: ChartColours): Series[] {
  const last = slots.at(-1);
  const found: Series[] = [];
  const level = (
    key: 'target' | 'warning' | 'alarm',
    colour: string,
    look: { type?: 'solid' | 'dashed' | 'dotted'; width?: number },
  ) => {
    const value = last?.[key] ?? null;
    if (value === null) return;
    found.push({
      ...line(
        words[key],
        slots.map((slot) => slot[key]),
        colour,
        {
          ...look,
          ...(narrow ? {} : { label: `${words[key]} ${words.value(value)}` }),
        },
      ),
      step: 'middle',
    });
  };
  if (metric.direction !== 'WITHIN') {
    level('alarm', colours.redText, { type: 'dotted', width: 1.4 });
    level('warning', colours.orangeText, { type: 'dashed' });
    level('target', colours.greenText, { width: 1.6 });
    return found;
  }
  const { low, high, warning, alarm } = metric;
  if (low === null || high === null) return found;
  const flat = (value: number) => slots.map(() => value);
  const edge = (name: string, value: number, colour: string, type: 'solid' | 'dashed' | 'dotted') =>
    found.push(
      line(name, flat(value), colour, {
        type,
        ...(narrow ? {} : { label: `${name} ${words.value(value)}` }),
      }),
    );
  for (const [name, distance, colour, type] of [
    [words.alarm, alarm, colours.redText, 'dotted'],
    [words.warning, warning, colours.orangeText, 'dashed'],
  ] as const) {
    if (distance === null) continue;
    edge(name, low - distance, colour, type);
    edge(name, high + distance, colour, type);
  }
  found.push({
    ...line(words.band, flat(high), colours.greenText, {
      ...(narrow ? {} : { label: words.value(high) }),
    }),
    markArea: {
      silent: true,
      itemStyle: { color: faded(colours.green, 0.1) },
      data: [[{ yAxis: low }, { yAxis: high }]],
    },
  });
  edge('', low, colours.greenText, 'solid');
  return found;
}

/** What is usual: mean and control limits. */
export function limits(
  { series, slots, words, narrow }: ChartWish,
  colours: ChartColours,
): Series[] {
  const control = series.control;
  if (control === null) return [];
  const from = slots.findIndex((slot) => slot.period >= control.from);
  const flat = (value: number) => slots.map((_, at) => (at < from ? null : value));
  const named = (name: string, value: number, type: 'dashed' | 'dotted') =>
    line(name, flat(value), colours.quiet, {
      type,
      width: 1.1,
      z: 1,
      ...(narrow ? {} : { label: `${name} ${words.value(value)}` }),
    });
  return [
    {
      ...named(words.upper, control.upper, 'dashed'),
      markArea: {
        silent: true,
        itemStyle: { color: faded(colours.accent, 0.06) },
        data: [
          [
            { xAxis: slots[Math.max(0, from)]?.period, yAxis: control.lower },
            { xAxis: slots.at(-1)?.period, yAxis: control.upper },
          ],
        ],
      },
    },
    named(words.mean, control.centre, 'dotted'),
    named(words.lower, control.lower, 'dashed'),
  ];
}

/** What is to be expected, with the band it lies in in four of five cases. */
export function forecast(
  { series, slots, words, narrow }: ChartWish,
  colours: ChartColours,
): Series[] {
  const ahead = series.forecast.at(-1);
  if (ahead === undefined) return [];
  const now = slots.length - series.forecast.length - 1;
  const at = (pick: (slot: Slot) => number | null, start: number | null) =>
    slots.map((slot, index) => (index === now ? start : pick(slot)));
  const here = slots[now]?.value ?? null;
  const area = (data: (number | null)[], filled: boolean): Series => ({
    type: 'line',
    name: words.forecastBand,
    stack: 'forecast',
    stackStrategy: 'all',
    silent: true,
    symbol: 'none',
    data,
    z: 1,
    lineStyle: { opacity: 0 },
    ...(filled ? { areaStyle: { color: faded(colours.accent, 0.17) } } : {}),
  });
  return [
    area(
      at((slot) => slot.forecast?.low ?? null, here),
      false,
    ),
    area(
      at(({ forecast: f }) => (f === null ? null : f.high - f.low), 0),
      true,
    ),
    line(
      words.forecast,
      at((slot) => slot.forecast?.value ?? null, here),
      colours.accent,
      {
        type: 'dashed',
        width: 1.5,
        ...(narrow ? {} : { label: `${words.forecast} ${words.value(ahead.value)}` }),
      },
    ),
  ];
}

/** What the reader wants beside it: last year, average, base, members. */
export function comparisons(
  { metric, series, slots, against, words }: ChartWish,
  colours: ChartColours,
) {
  const found: Series[] = [];
  if (against.includes('year')) {
    const data = slots.map((slot) => slot.yearAgo);
    found.push(line(words.yearAgo, data, colours.purple, { width: 1.5, label: words.yearAgo }));
  }
  if (against.includes('average')) {
    const data = slots.map((slot) => slot.average);
    found.push(line(words.average, data, colours.gold, { width: 1.8, label: words.average }));
  }
  if (against.includes('base') && metric.base !== null) {
    const base = metric.base;
    const label = `${words.base} ${words.value(base)}`;
    found.push(
      line(
        words.base,
        slots.map(() => base),
        colours.quiet,
        { type: 'solid', label },
      ),
    );
  }
  if (against.includes('members')) {
    const hues = memberColours(colours);
    series.members.forEach(({ member, points }, index) => {
      const by = new Map(points.map((point) => [point.period, point.value]));
      const data = slots.map((slot) => by.get(slot.period) ?? null);
      const colour = hues[(index + 1) % hues.length] ?? colours.quiet;
      found.push(line(member.name, data, colour, { width: 1.4, label: member.name }));
    });
  }
  return found;
}
