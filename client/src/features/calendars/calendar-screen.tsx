import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { calendarDaysQuery } from '@/shared/api/calendar-days';
import { useMe } from '@/shared/api/me';
import { Button } from '@/shared/ui/button';
import { ErrorState } from '@/shared/ui/error-state';
import { Screen } from '@/shared/ui/screen';
import { Skeleton } from '@/shared/ui/skeleton';
import { CalendarPeek } from './calendar-peek';
import { ScopePicker } from './scope-picker';
import { useCalendarState } from './use-calendar-state';
import { YearGrid } from './year-grid';
import { YearLegend } from './year-legend';
import { YearSummary } from './year-summary';
import { YearSwitch } from './year-switch';

export function CalendarScreen() {
  const { t } = useTranslation('calendars');
  const me = useMe();
  const state = useCalendarState();
  const { kind, id, year } = state;
  const days = useQuery(calendarDaysQuery({ kind, id }, `${year}-01-01`, `${year}-12-31`));
  const mayTakeLeave = kind === 'PERSON' && id !== null;
  return (
    <Screen
      title={t('title')}
      facts={<YearSwitch year={year} onChange={state.setYear} />}
      actions={
        <>
          {mayTakeLeave && (
            <Button onClick={() => state.openPanel('leave')}>{t('leave.title')}</Button>
          )}
          <Button onClick={() => state.openPanel('hours')}>{t('hours.title')}</Button>
          {me.administrator && (
            <Button icon="upload" onClick={() => state.openPanel('import')}>
              {t('import.title')}
            </Button>
          )}
        </>
      }
      tabs={
        <>
          <ScopePicker state={state} />
          <YearLegend />
        </>
      }
      status={days.data !== undefined && <Totals days={days.data} />}
      peek={<CalendarPeek state={state} />}
    >
      <YearSummary year={year} />
      {days.isPending && <Skeleton rows={14} />}
      {days.isError && <ErrorState error={days.error} onRetry={() => void days.refetch()} />}
      {days.isSuccess && (
        <YearGrid
          year={year}
          days={days.data}
          chosen={state.day ?? null}
          onChoose={state.openDay}
        />
      )}
    </Screen>
  );
}

function Totals({ days }: { days: readonly { working: boolean; minutes: number }[] }) {
  const { t } = useTranslation('calendars');
  const working = days.filter((day) => day.working).length;
  const hours = Math.round(days.reduce((sum, day) => sum + day.minutes, 0) / 60);
  return <span>{t('totals', { working, off: days.length - working, hours })}</span>;
}
