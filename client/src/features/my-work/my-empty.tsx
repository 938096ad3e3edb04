import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MyWork } from '@/shared/api/plan-types';
import { useDates } from '@/shared/dates/use-dates';
import { Button } from '@/shared/ui/button';
import { EmptyState } from '@/shared/ui/empty-state';
import css from './my-work.module.css';
import { openOf } from './my-work-query';

interface Props {
  work: MyWork;
  /** Only what others wait for is shown. */
  waiting: boolean;
  mine: boolean;
}

/** What there is to say when a list, or the near part of it, is empty. */
export function MyEmpty({ work, waiting, mine }: Props) {
  const { t } = useTranslation('my-work');
  const { near } = useDates();
  const navigate = useNavigate();
  const open = openOf(work);
  if (open.length === 0) {
    if (!mine) return <EmptyState title={t('emptyOther')} />;
    return (
      <EmptyState
        title={work.done.length > 0 ? t('allDone') : t('emptyTitle')}
        action={<Button onClick={() => void navigate({ to: '/plans' })}>{t('plans')}</Button>}
      >
        {t('empty')}
      </EmptyState>
    );
  }
  if (waiting && open.every((each) => each.waiting.length === 0)) {
    return <p className={css.note}>{t('nothingWaiting')}</p>;
  }
  if (open.length > work.later.length) return null;
  const next = work.later.find(({ item }) => item.start !== null);
  return (
    <p className={css.note}>
      {next?.item.start
        ? t('freeUntil', { day: near(next.item.start), name: next.item.name })
        : t('freeNow')}
    </p>
  );
}
