import { useTranslation } from 'react-i18next';
import type { ItemStatus } from '@/shared/api/plan-types';
import { cx } from '@/shared/ui/cx';
import css from './board.module.css';
import { LimitButton } from './limit-button';

interface Props {
  status: ItemStatus;
  count: number;
  limit: number | null;
  onLimit: ((limit: number | null) => Promise<void>) | null;
}

export function BoardHead({ status, count, limit, onLimit }: Props) {
  const { t } = useTranslation('plans');
  const column = t(`item-view:status.${status}`);
  return (
    <div className={css.head}>
      <i className={cx(css.dot, css[status])} />
      <h2>{column}</h2>
      <LimitButton column={column} count={count} limit={limit} onLimit={onLimit} />
    </div>
  );
}
