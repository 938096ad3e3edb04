import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/button';
import { Menu } from '@/shared/ui/menu';
import { GROUPABLE } from './plan-fields';
import type { PlanTableState } from './use-plan-table';

/** By what the rows of the table are put into groups. */
export function GroupMenu({ table }: { table: PlanTableState }) {
  const { t } = useTranslation('plans');
  const { group, groupBy, labels } = table;
  return (
    <Menu
      align="end"
      trigger={
        <Button size="small" look={group === undefined ? 'quiet' : 'accent'}>
          {group === undefined ? t('group.label') : t('group.by', { field: labels[group] })}
        </Button>
      }
      entries={[
        {
          label: t('group.none'),
          checked: group === undefined,
          onSelect: () => groupBy(undefined),
        },
        ...GROUPABLE.map((field) => ({
          label: labels[field] ?? field,
          checked: group === field,
          onSelect: () => groupBy(field),
        })),
      ]}
    />
  );
}
