import { ZOOMS, type Zoom } from '@/shared/gantt/time-axis';
import type { Sort } from '@/shared/grid/grid-types';
import { oneOf, text } from '@/shared/routing/use-search-state';
import { GROUPABLE } from './plan-fields';

export const VIEWS = [
  'table',
  'gantt',
  'board',
  'calendar',
  'load',
  'raci',
  'members',
  'history',
] as const;
export type View = (typeof VIEWS)[number];
export const ONLY = ['mine', 'late', 'critical', 'blocked', 'open'] as const;
export type Only = (typeof ONLY)[number];

export interface PlanSearch {
  view: View;
  /** Shown in the panel. */
  item: string | undefined;
  q: string | undefined;
  only: readonly Only[];
  sort: string | undefined;
  /** Rules, see `readFilter`. */
  f: string | undefined;
  /** The column by which rows are put into groups. */
  group: string | undefined;
  /** Shown columns, see `writeColumns`; absent: as this browser keeps them. */
  cols: string | undefined;
  /** The saved view that is open. */
  v: string | undefined;
  /** Of the Gantt chart. */
  zoom: Zoom;
  /** The question how the Gantt chart is exported is open. */
  exporting: boolean;
}

export function readPlanSearch(raw: Record<string, unknown>): PlanSearch {
  const only = text(raw['only'])?.split(' ') ?? [];
  return {
    view: oneOf(raw['view'], VIEWS) ?? 'table',
    item: text(raw['item']),
    q: text(raw['q']),
    only: ONLY.filter((each) => only.includes(each)),
    sort: text(raw['sort']),
    f: text(raw['f']),
    group: oneOf(raw['group'], GROUPABLE),
    cols: text(raw['cols']),
    v: text(raw['v']),
    zoom: oneOf(raw['zoom'], ZOOMS) ?? 'week',
    exporting: raw['exporting'] === true,
  };
}

/** `-finish` ↔ finish downwards. */
export function sortOf(written: string | undefined): Sort | null {
  if (written === undefined) return null;
  const down = written.startsWith('-');
  return { column: down ? written.slice(1) : written, down };
}

/** The next order when a head is pressed: upwards, downwards, none. */
export function nextSort(written: string | undefined, column: string): string | undefined {
  if (written === column) return `-${column}`;
  return written === `-${column}` ? undefined : column;
}

/** What of the address a saved view keeps. */
export const VIEW_KEYS = ['q', 'only', 'sort', 'f', 'group', 'cols'] as const;
