import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Goal } from '@/shared/api/goal-types';
import { useDates } from '@/shared/dates/use-dates';
import { ErrorState } from '@/shared/ui/error-state';
import { Skeleton } from '@/shared/ui/skeleton';
import { adjustmentsQuery } from '../queries';
import css from './goal-screen.module.css';

/** What was promised before, what after, and why. */
export function GoalAdjustments({ goal }: { goal: Goal }) {
  const { t, i18n } = useTranslation('goals');
  const { moment } = useDates();
  const list = useQuery(adjustmentsQuery(goal.id));
  if (list.isPending) return <Skeleton rows={2} />;
  if (list.isError) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  if (list.data.length === 0) return <p className={css.quiet}>{t('adjust.empty')}</p>;
  const name = (field: string) => (i18n.exists(`goals:form.${field}`) ? t(`form.${field}`) : field);
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">{t('adjust.what')}</th>
          <th scope="col">{t('adjust.change')}</th>
          <th scope="col">{t('adjust.why')}</th>
          <th scope="col">{t('said.who')}</th>
          <th scope="col">{t('said.when')}</th>
        </tr>
      </thead>
      <tbody>
        {list.data.map((each) => (
          <tr key={`${each.field}${each.at}`}>
            <td>{name(each.field)}</td>
            <td>
              <del>{each.before ?? '–'}</del> → {each.after ?? '–'}
            </td>
            <td>{each.reason}</td>
            <td>{each.by?.name}</td>
            <td className={css.quiet}>{moment(each.at)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
