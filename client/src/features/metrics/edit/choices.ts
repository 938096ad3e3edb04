import type { Gathering, MetricDimension, MetricFamily } from '@/shared/api/metric-types';

export const FAMILIES: readonly MetricFamily[] = [
  'EFFICIENCY',
  'QUALITY',
  'COST',
  'CUSTOMER',
  'SALES',
  'MARKET',
  'CHANNEL',
  'FINANCE',
  'GROWTH',
  'PROJECT',
  'TEAM',
  'PROCESS',
  'INNOVATION',
  'CAPABILITY',
  'PARTNERS',
  'OTHER',
];
export const DIMENSIONS: readonly MetricDimension[] = [
  'WORKLOAD',
  'QUALITY',
  'EFFICIENCY',
  'INNOVATION',
  'TEAMWORK',
];
export const GATHERINGS: readonly Gathering[] = ['SUM', 'AVERAGE', 'WEIGHTED', 'LAST'];

/** Without brackets' content; the caret lands between them. */
export const FUNCTIONS = [
  'percent',
  'previous',
  'yearAgo',
  'sum',
  'avg',
  'ytd',
  'latest',
  'min',
  'max',
  'round',
  'csat',
  'nps',
  'ces',
  'fcr',
  'aht',
  'known',
] as const;
