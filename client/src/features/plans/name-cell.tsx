import type { WorkItem } from '@/shared/api/plan-types';
import { useTexts } from '@/shared/i18n/locale';
import { ChecklistMark } from '@/shared/item-view/checklist-mark';
import { CriticalMark } from '@/shared/item-view/critical-mark';
import { Icon } from '@/shared/ui/icon/icon';
import css from './plan-screen.module.css';

export function NameCell({ item }: { item: WorkItem }) {
  const t = useTexts('item-view');
  return (
    <span className={css.name}>
      {item.kind === 'MILESTONE' && (
        <i className={css.diamond} role="img" aria-label={t('kind.MILESTONE')}>
          ◆
        </i>
      )}
      <span>{item.name}</span>
      {item.critical && !item.hasChildren && item.status !== 'DONE' && <CriticalMark />}
      <ChecklistMark item={item} />
      {item.comments > 0 && (
        <i className={css.counts} title={t('comments', { count: item.comments })}>
          <Icon name="comment" size={12} />
          {item.comments}
        </i>
      )}
      {item.attachments > 0 && (
        <i className={css.counts} title={t('files', { count: item.attachments })}>
          <Icon name="attach" size={12} />
          {item.attachments}
        </i>
      )}
    </span>
  );
}
