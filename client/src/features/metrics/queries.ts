import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '@/shared/api/api';
import type {
  DeviationSheet,
  DueReading,
  Frequency,
  Metric,
  MetricBenchmark,
  MetricCrossing,
  MetricFact,
  MetricHead,
  MetricPack,
  MetricPackContent,
  MetricReading,
  MetricSeries,
  MetricTile,
} from '@/shared/api/metric-types';
import type { Id, LocalDate, Page } from '@/shared/api/types';

export interface BoardWish {
  q: string | undefined;
  unitId: string | undefined;
  ownerId: string | undefined;
  family: string | undefined;
  pack: string | undefined;
  deviating: boolean;
}

/** How the indicators one may see stand, by code; what else narrows or orders them happens here. */
export function boardQuery(wish: BoardWish) {
  return infiniteQueryOptions({
    queryKey: ['metric', { board: true, ...wish }],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<MetricTile>>('/metrics/board', {
        query: { ...wish, deviating: wish.deviating || undefined, limit: 200, after: pageParam },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}

export function metricQuery(metricId: Id) {
  return queryOptions({
    queryKey: ['metric', metricId],
    queryFn: ({ signal }) => api.get<Metric>('/metrics/{metricId}', { path: { metricId }, signal }),
  });
}

/** How one indicator stands. */
export function tileQuery(metricId: Id) {
  return queryOptions({
    queryKey: ['metric', metricId, 'tile'],
    queryFn: async ({ signal }) => {
      const page = await api.get<Page<MetricTile>>('/metrics/board', {
        query: { id: metricId, limit: 1 },
        signal,
      });
      return page.items[0] ?? null;
    },
  });
}

export interface SeriesWish {
  by: Frequency | undefined;
  from: LocalDate | undefined;
  members: boolean;
}

export function seriesQuery(metricId: Id, wish: SeriesWish) {
  return queryOptions({
    queryKey: ['metric', metricId, 'series', { ...wish }],
    queryFn: ({ signal }) =>
      api.get<MetricSeries>('/metrics/{metricId}/series', {
        path: { metricId },
        query: { ...wish },
        signal,
      }),
    placeholderData: keepPreviousData,
  });
}

export function readingsQuery(metricId: Id, all: boolean) {
  return infiniteQueryOptions({
    queryKey: ['metric', metricId, 'readings', { all }],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<MetricReading>>('/metrics/{metricId}/readings', {
        path: { metricId },
        query: { all, limit: 60, after: pageParam },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}

export function deviationsQuery(metricId: Id) {
  return queryOptions({
    queryKey: ['metric', metricId, 'deviations'],
    queryFn: ({ signal }) =>
      api.get<DeviationSheet[]>('/metrics/{metricId}/deviations', { path: { metricId }, signal }),
    meta: { live: ['item'] },
  });
}

export function crossingsQuery(metricId: Id) {
  return queryOptions({
    queryKey: ['metric', metricId, 'crossings'],
    queryFn: ({ signal }) =>
      api.get<MetricCrossing[]>('/metrics/{metricId}/crossings', { path: { metricId }, signal }),
  });
}

export function benchmarksQuery(metricId: Id) {
  return queryOptions({
    queryKey: ['metric', metricId, 'benchmarks'],
    queryFn: ({ signal }) =>
      api.get<MetricBenchmark[]>('/metrics/{metricId}/benchmarks', { path: { metricId }, signal }),
  });
}

/** Readings whose day has come or comes soon. */
export function dueQuery(mine: boolean, state: DueReading['state']) {
  return queryOptions({
    queryKey: ['metric', { due: true, mine, state }],
    queryFn: ({ signal }) =>
      api.get<DueReading[]>('/metrics/due', { query: { mine: mine || undefined, state }, signal }),
  });
}

export const packsQuery = queryOptions({
  queryKey: ['metric-pack'],
  queryFn: ({ signal }) => api.get<MetricPack[]>('/metric-packs', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

export function packQuery(pack: string) {
  return queryOptions({
    queryKey: ['metric-pack', pack],
    queryFn: ({ signal }) =>
      api.get<MetricPackContent>('/metric-packs/{pack}', { path: { pack }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export const factsQuery = queryOptions({
  queryKey: ['metric-fact'],
  queryFn: ({ signal }) => api.get<MetricFact[]>('/metrics/facts', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

/** Names of indicators, for choosing one. */
export function headsQuery(q: string) {
  return queryOptions({
    queryKey: ['metric', { heads: true, q }],
    queryFn: ({ signal }) =>
      api.get<Page<MetricHead>>('/metrics', { query: { q, limit: 200 }, signal }),
    placeholderData: keepPreviousData,
  });
}
