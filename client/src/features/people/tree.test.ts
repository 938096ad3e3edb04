import { describe, expect, it } from 'vitest';
import type { Unit } from '@/shared/api/types';
import { inTreeOrder } from './tree';

const unit = (id: string, parentId: string | null, people = 1): Unit => ({
  id,
  parentId,
  name: id,
  kind: null,
  supervisor: null,
  deputy: null,
  people,
  version: 1,
});
const units = [
  unit('二组', '客服部', 3),
  unit('公司', null),
  unit('客服部', '公司', 2),
  unit('一组', '客服部'),
];

describe('units in tree order', () => {
  it('puts children under their parent and counts the people below', () => {
    expect(
      inTreeOrder(units, new Set()).map((row) => [row.unit.id, row.level, row.people]),
    ).toEqual([
      ['公司', 1, 7],
      ['客服部', 2, 6],
      ['二组', 3, 3],
      ['一组', 3, 1],
    ]);
  });
  it('hides what is below a folded unit but still counts it', () => {
    const rows = inTreeOrder(units, new Set(['客服部']));
    expect(rows.map((row) => [row.unit.id, row.people])).toEqual([
      ['公司', 7],
      ['客服部', 6],
    ]);
  });
  it('keeps a unit whose parent is not known', () => {
    expect(inTreeOrder([unit('孤', '无')], new Set()).map((row) => row.level)).toEqual([1]);
  });
});
