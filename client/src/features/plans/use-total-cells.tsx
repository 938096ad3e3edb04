import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '@/shared/dates/use-dates';
import type { PlanTableState } from './use-plan-table';

/** The cells of the row of totals. */
export function useTotalCells(table: PlanTableState): ReadonlyMap<string, ReactNode> {
  const { t } = useTranslation('plans');
  const { t: words } = useTranslation('item-view');
  const { short } = useDates();
  const { totals } = table;
  return useMemo(
    () =>
      new Map<string, ReactNode>([
        ['name', t('table.total', { count: totals.count })],
        ['start', totals.start === null ? null : short(totals.start)],
        ['finish', totals.finish === null ? null : short(totals.finish)],
        ['durationDays', words('days', { count: totals.days })],
        ['status', t('table.done', { count: totals.done })],
        [
          'progress',
          totals.progress === null ? null : t('table.average', { value: totals.progress }),
        ],
      ]),
    [t, words, short, totals],
  );
}
