import { expect, it } from 'vitest';
import type { MetricTile } from '@/shared/api/metric-types';
import { arrange, countByStatus, partiesOf } from './board-model';

const ALL = { unit: undefined, owner: undefined, status: undefined, frequency: undefined };

function tile(code: string, status: MetricTile['status'], more: Partial<MetricTile> = {}) {
  const owner = { kind: 'PERSON', id: `p${code}`, name: `甲${code}`, detail: null, active: true };
  return {
    metric: { id: code, code, name: code, owner, unit: null, person: null, frequency: 'MONTH' },
    status,
    reached: status === 'REACHED',
    deviationPercent: -1,
    changePercent: 0,
    nextDue: '2026-12-05',
    ...more,
  } as MetricTile;
}

const codes = (tiles: readonly MetricTile[]) => tiles.map(({ metric }) => metric.code).join('');

it('puts what must be looked at first, the farthest off before the nearer', () => {
  const tiles = [
    tile('A', 'REACHED'),
    tile('B', 'WARNING', { deviationPercent: -2 }),
    tile('C', 'WARNING', { deviationPercent: -9 }),
    tile('D', 'ALARM'),
    tile('E', 'EMPTY'),
  ];
  expect(codes(arrange(tiles, ALL, 'deviation'))).toBe('DCBAE');
  expect(codes(arrange(tiles, ALL, 'code'))).toBe('ABCDE');
});

it('orders by the next reading and by the size of the change', () => {
  const tiles = [
    tile('A', 'REACHED', { nextDue: '2026-12-05', changePercent: 1 }),
    tile('B', 'REACHED', { nextDue: '2026-11-24', changePercent: -8 }),
  ];
  expect(codes(arrange(tiles, ALL, 'due'))).toBe('BA');
  expect(codes(arrange(tiles, ALL, 'change'))).toBe('BA');
});

it('narrows by owner and status', () => {
  const tiles = [tile('A', 'REACHED'), tile('B', 'ALARM')];
  expect(codes(arrange(tiles, { ...ALL, owner: 'pB' }, 'code'))).toBe('B');
  expect(codes(arrange(tiles, { ...ALL, status: 'REACHED' }, 'code'))).toBe('A');
});

it('counts by status, the worst first, and knows the owners', () => {
  const tiles = [tile('A', 'REACHED'), tile('B', 'ALARM'), tile('C', 'REACHED')];
  expect(countByStatus(tiles)).toEqual([
    { status: 'ALARM', count: 1 },
    { status: 'REACHED', count: 2 },
  ]);
  expect(partiesOf(tiles, 'owner').map((party) => party.name)).toEqual(['甲A', '甲B', '甲C']);
  expect(partiesOf(tiles, 'unit')).toEqual([]);
});
