import { useTranslation } from 'react-i18next';
import type { WorkItem } from '@/shared/api/plan-types';
import { countDone } from '@/shared/item-model/checklist';
import { cx } from '@/shared/ui/cx';
import { Icon } from '@/shared/ui/icon/icon';
import css from './marks.module.css';

/** `3/5` of a checklist, beside a name; nothing when there is none. */
export function ChecklistMark({ item }: { item: WorkItem }) {
  const { t } = useTranslation('item-view');
  const count = item.checklist.length;
  if (count === 0) return null;
  const done = countDone(item.checklist);
  return (
    <span
      className={cx(css.checks, done === count && css.allChecked)}
      title={t('checklist.progress', { done, count })}
    >
      <Icon name="today" size={12} />
      {done}/{count}
    </span>
  );
}
