import type { Priority } from '@/shared/api/plan-types';
import { useTexts } from '@/shared/i18n/locale';
import { cx } from '@/shared/ui/cx';
import { Icon } from '@/shared/ui/icon/icon';
import css from './marks.module.css';

export function PriorityMark({ priority }: { priority: Priority | null }) {
  const t = useTexts('item-view');
  if (priority === null) return null;
  return (
    <span className={cx(css.priority, priority === 'HIGH' && css.high)}>
      {priority !== 'MEDIUM' && (
        <Icon name={priority === 'HIGH' ? 'arrow-up' : 'arrow-down'} size={12} />
      )}
      {t(`priority.${priority}`)}
    </span>
  );
}
