import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkItem } from '@/shared/api/plan-types';
import { type OffDays, workdays } from '@/shared/gantt/off-days';
import { dayNumber } from '@/shared/gantt/time-axis';

/** How long the critical path still is, in the status bar. */
export function GanttFacts({ items, off }: { items: readonly WorkItem[]; off: OffDays }) {
  const { t } = useTranslation('gantt');
  const count = useMemo(() => criticalDays(items, off), [items, off]);
  return count === null ? null : t('criticalLength', { count });
}

/** Working days from the first to the last of what is critical and not done. */
function criticalDays(items: readonly WorkItem[], off: OffDays): number | null {
  let first: string | null = null;
  let last: string | null = null;
  for (const item of items) {
    if (!item.critical || item.hasChildren || item.status === 'DONE') continue;
    if (item.start !== null && (first === null || item.start < first)) first = item.start;
    if (item.finish !== null && (last === null || item.finish > last)) last = item.finish;
  }
  if (first === null || last === null) return null;
  return workdays(off, dayNumber(first), dayNumber(last));
}
