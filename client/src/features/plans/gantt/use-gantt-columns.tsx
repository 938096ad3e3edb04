import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkItem } from '@/shared/api/plan-types';
import type { GridColumn } from '@/shared/grid/grid-types';
import { useColumnLayout } from '@/shared/grid/use-column-layout';
import { FieldValue } from '@/shared/item-view/field-value';
import { type FieldKey, isEntered } from '@/shared/item-view/fields';
import { valueText } from '@/shared/item-view/value-text';
import { NameCell } from '../name-cell';
import screen from '../plan-screen.module.css';
import { WhyCell } from './why-cell';

export const GANTT_FIXED = 2;

interface Known {
  key: 'outline' | FieldKey;
  width: number;
  hidden?: boolean;
  end?: boolean;
}

/** Narrow, because the chart says most of it; the panel and the table say the rest. */
const KNOWN: readonly Known[] = [
  { key: 'outline', width: 52 },
  { key: 'name', width: 214 },
  { key: 'owner', width: 84 },
  { key: 'start', width: 68 },
  { key: 'finish', width: 76 },
  { key: 'durationDays', width: 60, end: true },
  { key: 'predecessors', width: 100 },
  { key: 'progress', width: 104 },
  { key: 'status', width: 92 },
  { key: 'totalSlackDays', width: 64, end: true },
  { key: 'deadline', width: 76, hidden: true },
  { key: 'notBefore', width: 76, hidden: true },
];

interface Needs {
  mayEdit: (item: WorkItem) => boolean;
  phone: boolean;
  onWhy: (item: WorkItem, at: Element) => void;
}

/** The columns beside the chart, with their own choice and widths. */
export function useGanttColumns({ mayEdit, phone, onWhy }: Needs) {
  const { t } = useTranslation('item-view');
  const layout = useColumnLayout('gantt-columns', KNOWN, GANTT_FIXED);
  const placed = JSON.stringify(layout.placed.filter((column) => !column.hidden));
  const labels = useMemo(
    () => Object.fromEntries(KNOWN.map(({ key }) => [key, t(`fields.${key}`)])),
    [t],
  );
  const columns = useMemo(() => {
    const shown = JSON.parse(placed) as { key: Known['key']; width: number }[];
    const fitting = phone ? shown.filter(({ key }) => key === 'name') : shown;
    return fitting.map(({ key, width }): GridColumn<WorkItem> => {
      const known = KNOWN.find((column) => column.key === key);
      const column = {
        key,
        width: phone ? 140 : width,
        label: labels[key] ?? key,
        ...(known?.end ? { align: 'end' as const } : {}),
      };
      if (key === 'outline') {
        return {
          ...column,
          least: 40,
          sticky: true,
          cell: (item) => <span className={screen.outline}>{item.outline}</span>,
          text: (item) => item.outline,
        };
      }
      return {
        ...column,
        ...(key === 'name' ? { tree: true, sticky: true, least: 120 } : {}),
        cell: (item) => {
          if (key === 'name') return <NameCell item={item} />;
          if (key !== 'start' && key !== 'finish') return <FieldValue field={key} item={item} />;
          return <WhyCell field={key} item={item} onWhy={onWhy} />;
        },
        text: (item) => valueText(key, item, t),
        editable: (item) => mayEdit(item) && isEntered(key, item),
      };
    });
  }, [placed, labels, mayEdit, phone, onWhy, t]);
  return { columns, layout, labels };
}
