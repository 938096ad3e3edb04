import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkItem } from '@/shared/api/plan-types';
import type { GridColumn } from '@/shared/grid/grid-types';
import { useColumnLayout } from '@/shared/grid/use-column-layout';
import { FieldValue } from '@/shared/item-view/field-value';
import { type FieldKey, isEntered } from '@/shared/item-view/fields';
import { valueText } from '@/shared/item-view/value-text';
import { NameCell } from './name-cell';
import css from './plan-screen.module.css';

/** Outline and name stay at the left. */
export const FIXED_COLUMNS = 2;

interface Known {
  key: 'outline' | FieldKey;
  width: number;
  hidden?: boolean;
  end?: boolean;
}

const KNOWN: readonly Known[] = [
  { key: 'outline', width: 60 },
  { key: 'name', width: 244 },
  { key: 'owner', width: 92 },
  { key: 'start', width: 72 },
  { key: 'finish', width: 84 },
  { key: 'durationDays', width: 84, end: true },
  { key: 'predecessors', width: 100 },
  { key: 'status', width: 100 },
  { key: 'progress', width: 112 },
  { key: 'priority', width: 72 },
  { key: 'health', width: 92 },
  { key: 'deliverable', width: 180 },
  { key: 'acceptance', width: 180, hidden: true },
  { key: 'collaborators', width: 140, hidden: true },
  { key: 'totalSlackDays', width: 72, hidden: true, end: true },
  { key: 'deadline', width: 84, hidden: true },
  { key: 'notBefore', width: 84, hidden: true },
  { key: 'actualStart', width: 84, hidden: true },
  { key: 'actualFinish', width: 84, hidden: true },
  { key: 'risk', width: 160, hidden: true },
  { key: 'code', width: 92, hidden: true },
  { key: 'kind', width: 72, hidden: true },
];

const SORTABLE: readonly string[] = [
  'name',
  'owner',
  'start',
  'finish',
  'durationDays',
  'status',
  'progress',
  'priority',
  'health',
  'totalSlackDays',
  'deadline',
];

/** The columns of a plan's table in the order and width that the person chose. */
export function usePlanColumns(
  mayEdit: (item: WorkItem) => boolean,
  phone: boolean,
  address: { written: string | undefined; write?: ((columns: string) => void) | undefined },
) {
  const { t } = useTranslation('item-view');
  const layout = useColumnLayout('plan-columns', KNOWN, FIXED_COLUMNS, address);
  const placed = JSON.stringify(layout.placed.filter((column) => !column.hidden));
  const labels = useMemo(
    () => Object.fromEntries(KNOWN.map(({ key }) => [key, t(`fields.${key}`)])),
    [t],
  );
  const columns = useMemo(() => {
    const shown = JSON.parse(placed) as { key: Known['key']; width: number; pinned: boolean }[];
    return shown.map(({ key, width, pinned }): GridColumn<WorkItem> => {
      const known = KNOWN.find((column) => column.key === key);
      const column = {
        key,
        width,
        label: labels[key] ?? key,
        sortable: SORTABLE.includes(key),
        ...(known?.end ? { align: 'end' as const } : {}),
        ...(pinned && !phone ? { sticky: true } : {}),
      };
      if (key === 'outline') {
        return {
          ...column,
          least: 44,
          sticky: !phone,
          cell: (item) => <span className={css.outline}>{item.outline}</span>,
          text: (item) => item.outline,
        };
      }
      return {
        ...column,
        ...(key === 'name' ? { tree: true, sticky: !phone, least: 140 } : {}),
        cell: (item) =>
          key === 'name' ? <NameCell item={item} /> : <FieldValue field={key} item={item} />,
        text: (item) => valueText(key, item, t),
        editable: (item) => mayEdit(item) && isEntered(key, item),
      };
    });
  }, [placed, labels, mayEdit, phone, t]);
  return { columns, layout, labels };
}
