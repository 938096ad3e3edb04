import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/button';
import { EmptyState } from '@/shared/ui/empty-state';
import type { PlanTableState } from '../use-plan-table';

interface Props {
  table: PlanTableState;
  /** The plan has no items at all; otherwise the filter hides them. */
  none: boolean;
}

/** A chart without a single bar. */
export function GanttEmpty({ table, none }: Props) {
  const { t } = useTranslation('plans');
  if (!none) {
    return (
      <EmptyState
        title={t('table.nothing')}
        action={<Button onClick={table.clearFilter}>{t('table.clear')}</Button>}
      />
    );
  }
  return (
    <EmptyState
      title={t('table.emptyTitle')}
      action={
        table.rights.edit && (
          <Button look="primary" icon="add" onClick={() => void table.act.add('TASK')}>
            {t('table.add')}
          </Button>
        )
      }
    />
  );
}
