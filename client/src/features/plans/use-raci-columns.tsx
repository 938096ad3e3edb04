import { useTranslation } from 'react-i18next';
import type { RaciMatrix, WorkItem } from '@/shared/api/plan-types';
import type { GridColumn } from '@/shared/grid/grid-types';
import { RaciBadge } from '@/shared/item-view/raci-badge';
import { NameCell } from './name-cell';
import screen from './plan-screen.module.css';
import css from './raci.module.css';
import { RaciCheck } from './raci-check';
import { entryOf, type RaciColumn } from './raci-columns';
import { RaciHead } from './raci-head';

export type Checks = ReadonlyMap<string, RaciMatrix['rows'][number]['checks']>;

/** Outline and name, a column per party, and the check of each row at the right. */
export function useRaciColumns(
  parties: readonly RaciColumn[],
  checks: Checks,
  phone: boolean,
): GridColumn<WorkItem>[] {
  const { t } = useTranslation('plans');
  return [
    {
      key: 'outline',
      label: t('item-view:fields.outline'),
      width: 60,
      sticky: !phone,
      cell: (item) => <span className={screen.outline}>{item.outline}</span>,
    },
    {
      key: 'name',
      label: t('raci.item'),
      width: phone ? 180 : 264,
      sticky: !phone,
      tree: true,
      cell: (item) => <NameCell item={item} />,
      text: (item) => item.name,
    },
    ...parties.map(
      (column): GridColumn<WorkItem> => ({
        key: column.key,
        label: column.party.name,
        head: <RaciHead column={column} />,
        width: 80,
        align: 'center',
        cellClass: () => (column.absent ? (css.absent ?? '') : ''),
        cell: (item) => {
          const entry = entryOf(item, column.key);
          if (entry === undefined) return null;
          return (
            <RaciBadge
              letter={entry.letter}
              note={entry.note}
              standIn={column.absent && column.standIn !== null}
            />
          );
        },
        text: (item) => entryOf(item, column.key)?.letter ?? '',
      }),
    ),
    {
      key: 'check',
      label: t('raci.check'),
      width: 132,
      stickyEnd: !phone,
      cell: (item) =>
        item.hasChildren ? null : (
          <RaciCheck item={item} checks={checks.get(item.id)} parties={parties} />
        ),
    },
  ];
}
