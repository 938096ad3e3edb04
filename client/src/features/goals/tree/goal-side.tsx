import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/api/me';
import type { Id } from '@/shared/api/types';
import { useDates } from '@/shared/dates/use-dates';
import { goalQuery } from '@/shared/goal-view/goal-queries';
import { percent } from '@/shared/goal-view/numbers';
import { Chip } from '@/shared/ui/chip';
import { ErrorState } from '@/shared/ui/error-state';
import { IconButton } from '@/shared/ui/icon-button';
import { PartyName } from '@/shared/ui/party-name';
import { Skeleton } from '@/shared/ui/skeleton';
import { GoalWhy } from '../parts/goal-why';
import { Measures } from '../parts/measures';
import { SupportList } from '../parts/support-list';
import css from './goal-side.module.css';

/** The chosen goal beside the tree: why, its numbers, what serves it. */
export function GoalSide({ goalId, onClose }: { goalId: Id; onClose: () => void }) {
  const { t } = useTranslation('goals');
  const me = useMe().person;
  const { short } = useDates();
  const goal = useQuery(goalQuery(goalId));
  if (goal.isPending) return <Skeleton rows={8} />;
  if (goal.isError) return <ErrorState error={goal.error} onRetry={() => void goal.refetch()} />;
  const { data } = goal;
  const { standing } = data;
  return (
    <aside className={css.side} aria-label={data.title}>
      <header className={css.head}>
        <h2>
          <Link to={`/goals/${goalId}`}>{data.title}</Link>
        </h2>
        <IconButton icon="close" label={t('side.close')} onClick={onClose} />
      </header>
      <p className={css.facts}>
        <PartyName party={data.owner} />
        {data.unit !== null && <span>{data.unit.name}</span>}
        {data.due !== null && <span>{t('side.due', { day: short(data.due) })}</span>}
        <Chip>
          {standing.expected === null
            ? t('goal-view:bar.progress', { progress: percent(standing.progress) })
            : t('side.progress', {
                progress: percent(standing.progress),
                expected: percent(standing.expected),
              })}
        </Chip>
      </p>
      {(data.parent !== null || data.children > 0) && (
        <p className={css.quiet}>
          {data.parent !== null && (
            <>
              {t('side.serves')}{' '}
              <Link
                to="/goals"
                search={((old: object) => ({ ...old, goal: data.parent?.id })) as never}
              >
                {data.parent.title}
              </Link>
              {data.children > 0 && t('side.comma')}
            </>
          )}
          {data.children > 0 && t('side.children', { count: data.children })}
        </p>
      )}
      <GoalWhy goalId={goalId} standing={standing} />
      <Measures
        goal={data}
        meId={me.id}
        onEdit={null}
        empty={
          <p className={css.quiet}>
            {t('side.noFigures')} <Link to={`/goals/${goalId}`}>{t('side.open')}</Link>
          </p>
        }
      />
      <section className={css.part}>
        <h3>{t('supports.title')}</h3>
        <SupportList goal={data} />
      </section>
    </aside>
  );
}
