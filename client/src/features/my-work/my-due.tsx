import { useTranslation } from 'react-i18next';
import type { MyItem } from '@/shared/api/plan-types';
import { daysBetween } from '@/shared/dates/day';
import { useDates } from '@/shared/dates/use-dates';
import { Chip } from '@/shared/ui/chip';
import css from './my-work.module.css';

/** When it is due, how late it is, and how far that day has drifted. */
export function MyDue({ mine: { item, driftDays } }: { mine: MyItem }) {
  const { t } = useTranslation('my-work');
  const { near, today } = useDates();
  const late = item.finish === null || item.status === 'DONE' ? 0 : daysBetween(item.finish, today);
  return (
    <span className={css.due}>
      {late > 0 ? (
        <Chip tone="red">{t('late', { count: late })}</Chip>
      ) : (
        driftDays > 0 && (
          <Chip tone="orange" title={t('driftTitle')}>
            {t('drift', { count: driftDays })}
          </Chip>
        )
      )}
      <span>{item.finish === null ? t('noDate') : near(item.finish)}</span>
    </span>
  );
}
