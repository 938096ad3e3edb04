import { useTranslation } from 'react-i18next';
import type { MyWork } from '@/shared/api/plan-types';
import { useDates } from '@/shared/dates/use-dates';
import { Chip } from '@/shared/ui/chip';
import { useWorkdaysLeft } from './use-workdays-left';

/** The day, what is left of the week, and how today looks. */
export function MyFacts({ work }: { work: MyWork | undefined }) {
  const { t } = useTranslation('my-work');
  const { today, long } = useDates();
  const left = useWorkdaysLeft(today);
  const critical = work?.today.filter(({ item }) => item.critical).length ?? 0;
  return (
    <>
      <span>{long(today)}</span>
      {left !== null && <span>{t('workdays', { count: left })}</span>}
      {work !== undefined && (
        <Chip tone={critical > 0 ? 'red' : 'neutral'}>
          {critical > 0
            ? t('todayCritical', { count: work.today.length, critical })
            : t('today', { count: work.today.length })}
        </Chip>
      )}
    </>
  );
}
