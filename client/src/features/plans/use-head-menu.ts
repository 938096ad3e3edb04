import { useTranslation } from 'react-i18next';
import type { WorkItem } from '@/shared/api/plan-types';
import type { GridColumn } from '@/shared/grid/grid-types';
import type { MenuEntry } from '@/shared/ui/menu';
import { GROUPABLE } from './plan-fields';
import { FIXED_COLUMNS } from './use-plan-columns';
import type { PlanTableState } from './use-plan-table';

/** What the arrow in a head of the plan table offers. */
export function useHeadMenu(table: PlanTableState) {
  const { t } = useTranslation('grid');
  const { layout, sort } = table;
  return (column: GridColumn<WorkItem>): readonly MenuEntry[] => {
    const place = layout.placed.findIndex((each) => each.key === column.key);
    const pinned = layout.placed[place]?.pinned === true;
    const sorted = sort?.column === column.key ? sort : null;
    const entries: MenuEntry[] = [];
    if (column.sortable === true) {
      const next = (written: string) => () => table.sortAs(written);
      entries.push(
        {
          label: t('head.up'),
          icon: 'arrow-up',
          checked: sorted?.down === false,
          onSelect: next(column.key),
        },
        {
          label: t('head.down'),
          icon: 'arrow-down',
          checked: sorted?.down === true,
          onSelect: next(`-${column.key}`),
        },
      );
      if (sorted !== null) {
        entries.push({ label: t('head.unsort'), onSelect: () => table.sortAs(undefined) });
      }
    }
    if (GROUPABLE.includes(column.key)) {
      const grouped = table.group === column.key;
      entries.push({
        label: t(grouped ? 'head.ungroup' : 'head.group'),
        onSelect: () => table.groupBy(grouped ? undefined : column.key),
      });
    }
    if (place >= FIXED_COLUMNS) {
      if (entries.length > 0) entries.push('separator');
      entries.push(
        {
          label: t(pinned ? 'head.unpin' : 'head.pin'),
          icon: 'lock',
          onSelect: () => layout.pin(column.key, !pinned),
        },
        { label: t('head.hide'), icon: 'eye', onSelect: () => layout.toggle(column.key) },
      );
    }
    return entries;
  };
}
