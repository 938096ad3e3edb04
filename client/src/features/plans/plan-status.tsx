import { useTranslation } from 'react-i18next';
import type { WorkItem } from '@/shared/api/plan-types';
import { useDates } from '@/shared/dates/use-dates';
import { isLate } from '@/shared/item-model/planned-progress';
import { Kbd } from '@/shared/ui/kbd';
import css from './plan-screen.module.css';
import type { PlanTableState } from './use-plan-table';

interface Props {
  items: readonly WorkItem[];
  shown: number;
  table: PlanTableState;
  /** Where a view puts facts of its own. */
  slot?: ((element: HTMLElement | null) => void) | undefined;
}

export function PlanStatus({ items, shown, table, slot }: Props) {
  const { t } = useTranslation('plans');
  const { today } = useDates();
  const work = items.filter((item) => !item.hasChildren);
  const late = work.filter((item) => isLate(item, today)).length;
  return (
    <>
      <span>
        {table.filtered
          ? t('table.shown', { shown, count: items.length })
          : t('table.items', { count: items.length })}
        {' · '}
        {t('table.done', { count: work.filter((item) => item.status === 'DONE').length })}
      </span>
      <span>{t('table.criticalPath', { count: work.filter((item) => item.critical).length })}</span>
      {slot !== undefined && <span ref={slot} />}
      {late > 0 && <span className={css.late}>{t('plan.late', { count: late })}</span>}
      {table.rights.edit && (
        <span>
          <Kbd>Ctrl</Kbd> <Kbd>Enter</Kbd> {t('table.addRow')}
        </span>
      )}
    </>
  );
}
