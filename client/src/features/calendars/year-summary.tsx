import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDates } from '@/shared/dates/use-dates';
import { Chip } from '@/shared/ui/chip';
import { holidayYearsQuery } from './queries';
import css from './year-summary.module.css';

/** The statutory days off and make-up working days of a year, or that they are not announced. */
export function YearSummary({ year }: { year: number }) {
  const { t } = useTranslation('calendars');
  const { weekday } = useDates();
  const years = useQuery(holidayYearsQuery);
  const known = years.data?.find((each) => each.year === year);
  if (years.isPending || years.isError) return null;
  if (known === undefined || !known.announced) {
    return (
      <div className={css.summary}>
        <Chip tone="orange" icon="warning">
          {t('notAnnounced')}
        </Chip>
        <span className={css.note}>{t('notAnnouncedNote', { year })}</span>
      </div>
    );
  }
  return (
    <dl className={css.summary}>
      <div className={css.line}>
        <dt>{t('daysOff')}</dt>
        <dd>
          {known.groups.map((group) => (
            <Chip key={group.from}>
              <b className={css.name}>{group.name}</b>
              {group.from === group.to
                ? group.from.slice(5)
                : `${group.from.slice(5)} → ${group.to.slice(5)}`}
            </Chip>
          ))}
        </dd>
      </div>
      {known.makeUp.length > 0 && (
        <div className={css.line}>
          <dt>{t('makeUpDays')}</dt>
          <dd>
            {known.makeUp.map((day) => (
              <Chip key={day} tone="orange">
                {day.slice(5)} {weekday(day)}
              </Chip>
            ))}
          </dd>
        </div>
      )}
      {known.source === 'IMPORTED' && <p className={css.note}>{t('imported')}</p>}
    </dl>
  );
}
