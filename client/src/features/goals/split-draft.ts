import type { SplitRow } from '@/shared/api/goal-types';
import { parseAmount } from '@/shared/goal-view/numbers';

/** A part of a target as typed. */
export interface SplitDraft {
  key: number;
  dimension: SplitRow['dimension'];
  member: string;
  amount: string;
  previous: string;
}

/** What is there, or one blank part. `from` numbers the keys. */
export function draftOfSplit(rows: readonly SplitRow[], from = 0): SplitDraft[] {
  if (rows.length === 0) {
    return [{ key: from, dimension: 'PRODUCT_LINE', member: '', amount: '', previous: '' }];
  }
  return rows.map((row, index) => ({
    key: from + index,
    dimension: row.dimension,
    member: row.member,
    amount: String(row.amount),
    previous: row.previous === null ? '' : String(row.previous),
  }));
}

/** What is left of the total, for every dimension in use. */
export function remainders(
  rows: readonly SplitDraft[],
  total: number,
): { dimension: SplitRow['dimension']; left: number }[] {
  const sums = new Map<SplitRow['dimension'], number>();
  for (const row of rows) {
    if (row.member.trim() === '' && row.amount.trim() === '') continue;
    sums.set(row.dimension, (sums.get(row.dimension) ?? 0) + (parseAmount(row.amount) ?? 0));
  }
  return [...sums].map(([dimension, sum]) => ({
    dimension,
    left: Math.round((total - sum) * 10_000) / 10_000,
  }));
}
