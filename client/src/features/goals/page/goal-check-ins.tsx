import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Goal } from '@/shared/api/goal-types';
import { useDates } from '@/shared/dates/use-dates';
import { keyResultsQuery } from '@/shared/goal-view/goal-queries';
import { confidenceOf, measured } from '@/shared/goal-view/numbers';
import { Button } from '@/shared/ui/button';
import { ErrorState } from '@/shared/ui/error-state';
import { Skeleton } from '@/shared/ui/skeleton';
import { checkInsQuery } from '../queries';
import css from './goal-screen.module.css';

/** Every word on where the goal was, the newest first. */
export function GoalCheckIns({ goal }: { goal: Goal }) {
  const { t } = useTranslation('goals');
  const { language, moment, exact } = useDates();
  const list = useInfiniteQuery(checkInsQuery(goal.id));
  const results = useQuery(keyResultsQuery(goal.id));
  if (list.isPending) return <Skeleton rows={3} />;
  if (list.isError) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  const said = list.data.pages.flatMap((page) => page.items);
  if (said.length === 0) return <p className={css.quiet}>{t('said.empty')}</p>;
  return (
    <>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t('said.when')}</th>
            <th scope="col">{t('said.who')}</th>
            <th scope="col">{t('said.what')}</th>
            <th scope="col" className={css.num}>
              {t('checkIn.value')}
            </th>
            <th scope="col">{t('checkIn.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {said.map((each) => {
            const result = results.data?.find((one) => one.id === each.keyResultId);
            return (
              <tr key={each.id}>
                <td className={css.quiet}>
                  <time dateTime={each.at} title={exact(each.at)}>
                    {moment(each.at)}
                  </time>
                </td>
                <td>{each.by?.name}</td>
                <td>{result?.title ?? t('figure.own')}</td>
                <td className={css.num}>
                  {measured(each.value, (result?.figure ?? goal.figure).unit, language)}
                </td>
                <td>
                  {each.reason}
                  {each.confidence !== null && (
                    <span className={css.quiet}>
                      {' '}
                      {t(`confidence.said.${confidenceOf(each.confidence)}`)}
                    </span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {list.hasNextPage && (
        <div className={css.tools}>
          <Button size="small" look="quiet" onClick={() => void list.fetchNextPage()}>
            {t('shared:loadMore')}
          </Button>
        </div>
      )}
    </>
  );
}
