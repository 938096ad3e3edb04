import type { Frequency, MetricStatus, MetricTile } from '@/shared/api/metric-types';
import type { Party } from '@/shared/api/types';
import { STATUSES } from '../model/status';

export const SORTS = ['deviation', 'code', 'name', 'due', 'change'] as const;
export type BoardSort = (typeof SORTS)[number];

export interface Narrowing {
  unit: string | undefined;
  owner: string | undefined;
  status: MetricStatus | undefined;
  frequency: Frequency | undefined;
}

/** The indicators that fit, in the wished order; equal ones by their code. */
export function arrange(
  tiles: readonly MetricTile[],
  narrowing: Narrowing,
  sort: BoardSort,
): MetricTile[] {
  return tiles.filter((tile) => fits(tile, narrowing)).sort(orderOf(sort));
}

function fits(tile: MetricTile, { unit, owner, status, frequency }: Narrowing): boolean {
  const { metric } = tile;
  return (
    (unit === undefined || metric.unit?.id === unit) &&
    (owner === undefined || (metric.owner ?? metric.person)?.id === owner) &&
    (status === undefined || tile.status === status) &&
    (frequency === undefined || metric.frequency === frequency)
  );
}

function orderOf(sort: BoardSort) {
  const first = {
    deviation: (a: MetricTile, b: MetricTile) =>
      STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) || offBy(b) - offBy(a),
    code: () => 0,
    name: (a: MetricTile, b: MetricTile) => a.metric.name.localeCompare(b.metric.name, 'zh-CN'),
    due: (a: MetricTile, b: MetricTile) => a.nextDue.localeCompare(b.nextDue),
    change: (a: MetricTile, b: MetricTile) =>
      Math.abs(b.changePercent ?? 0) - Math.abs(a.changePercent ?? 0),
  }[sort];
  return (a: MetricTile, b: MetricTile) =>
    first(a, b) || a.metric.code.localeCompare(b.metric.code);
}

/** How far beside its target, in percent of it; met targets are not beside. */
function offBy(tile: MetricTile): number {
  return tile.reached === true ? 0 : Math.abs(tile.deviationPercent ?? 0);
}

/** How many stand how, the worst first; what nobody has is left out. */
export function countByStatus(tiles: readonly MetricTile[]) {
  return STATUSES.map((status) => ({
    status,
    count: tiles.filter((tile) => tile.status === status).length,
  })).filter(({ count }) => count > 0);
}

/** Everybody and every unit that has one, by name. */
export function partiesOf(tiles: readonly MetricTile[], part: 'unit' | 'owner'): Party[] {
  const found = new Map<string, Party>();
  for (const { metric } of tiles) {
    const party = part === 'unit' ? metric.unit : (metric.owner ?? metric.person);
    if (party !== null) found.set(party.id, party);
  }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'));
}
