import type { DashboardTile, TileEntry, TileKind } from '@/shared/api/dashboard-types';
import type { Box, Placed } from './layout';

const NOTHING = {
  title: null,
  metricIds: null,
  goalId: null,
  viewId: null,
  unitId: null,
  chart: null,
  by: null,
  months: null,
  text: null,
} as const;

/** A tile that keeps what it shows and only stands elsewhere. */
export function movedEntry({ id, x, y, w, h }: Placed): TileEntry {
  return { ...NOTHING, id, kind: null, x, y, w, h };
}

/** Everything a tile shows, to put it back after it was taken away; null when one may not see it. */
export function wholeEntry(tile: DashboardTile): TileEntry | null {
  if (!tile.visible || tile.hidden > 0) return null;
  return {
    ...NOTHING,
    id: null,
    kind: tile.kind,
    x: tile.x,
    y: tile.y,
    w: tile.w,
    h: tile.h,
    title: tile.title,
    metricIds:
      tile.kind === 'CHART' || tile.kind === 'NUMBER'
        ? tile.metrics.map(({ metric }) => metric.id)
        : null,
    goalId: tile.goal?.id ?? null,
    viewId: tile.view?.id ?? null,
    unitId: tile.unit?.id ?? null,
    chart: tile.chart,
    by: tile.by,
    months: tile.months,
    text: tile.text,
  };
}

/** How large a new tile of a kind is. */
export const SIZES: Record<TileKind, Pick<Box, 'w' | 'h'>> = {
  NUMBER: { w: 3, h: 3 },
  CHART: { w: 6, h: 5 },
  GOAL: { w: 4, h: 3 },
  DEVIATIONS: { w: 6, h: 6 },
  LOAD: { w: 6, h: 6 },
  VIEW: { w: 4, h: 3 },
  TEXT: { w: 4, h: 3 },
};

export function newEntry(kind: TileKind, box: Box, content: Partial<TileEntry>): TileEntry {
  return { ...NOTHING, id: null, kind, ...box, ...content };
}
