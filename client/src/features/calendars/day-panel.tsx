import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import { calendarDaysQuery } from '@/shared/api/calendar-days';
import { useMe } from '@/shared/api/me';
import type { CalendarException, CalendarScope, LocalDate } from '@/shared/api/types';
import { useSentence } from '@/shared/api/use-sentence';
import { useDates } from '@/shared/dates/use-dates';
import { Button } from '@/shared/ui/button';
import { Chip } from '@/shared/ui/chip';
import { Facts } from '@/shared/ui/facts';
import { IconButton } from '@/shared/ui/icon-button';
import { PeekPanel } from '@/shared/ui/peek-panel';
import { PeekSection } from '@/shared/ui/peek-section';
import { toast } from '@/shared/ui/toast';
import css from './day-panel.module.css';
import { ExceptionForm } from './exception-form';
import { exceptionsQuery } from './queries';

interface Props {
  scope: CalendarScope;
  day: LocalDate;
  onClose: () => void;
}

/** One day: whether one works, why, and the exceptions made for it here. */
export function DayPanel({ scope, day, onClose }: Props) {
  const { t } = useTranslation('calendars');
  const { long, short } = useDates();
  const me = useMe();
  const queries = useQueryClient();
  const sentence = useSentence();
  const [adding, setAdding] = useState(false);
  const year = Number(day.slice(0, 4));
  const days = useQuery(calendarDaysQuery(scope, `${year}-01-01`, `${year}-12-31`));
  const exceptions = useQuery(exceptionsQuery(scope, year));
  const view = days.data?.find((each) => each.date === day);
  const here = (exceptions.data?.items ?? []).filter((each) => each.from <= day && day <= each.to);
  const remove = useMutation({
    mutationFn: (exception: CalendarException) =>
      api.delete('/calendars/exceptions/{id}', {
        path: { id: exception.id },
        version: exception.version,
      }),
    onError: (error) => toast({ text: sentence(error), tone: 'failed' }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['calendar'] }),
  });
  return (
    <PeekPanel
      title={long(day)}
      onClose={onClose}
      facts={
        view !== undefined && (
          <Chip tone={view.working ? 'green' : 'neutral'}>
            {t(view.working ? 'working' : 'off')}
          </Chip>
        )
      }
    >
      {view !== undefined && (
        <Facts
          rows={[
            { label: t('day.name'), value: view.name ?? t('day.ordinary') },
            { label: t('day.source'), value: t(`sources.${view.source}`) },
            {
              label: t('day.hours'),
              value: t('day.hoursValue', { hours: Math.round(view.minutes / 6) / 10 }),
            },
          ]}
        />
      )}
      <PeekSection title={t('exceptions.title')}>
        {here.length === 0 && !adding && <p className={css.none}>{t('exceptions.none')}</p>}
        <ul>
          {here.map((exception) => (
            <li key={exception.id} className={css.entry}>
              <span>
                <b>{exception.name}</b>{' '}
                <Chip tone={exception.working ? 'orange' : 'blue'}>
                  {t(exception.working ? 'working' : 'off')}
                </Chip>
                <br />
                <span className={css.none}>
                  {short(exception.from)}
                  {exception.from === exception.to ? '' : ` → ${short(exception.to)}`}
                </span>
              </span>
              {me.administrator && (
                <IconButton
                  icon="bin"
                  label={t('exceptions.remove', { name: exception.name })}
                  onClick={() => remove.mutate(exception)}
                />
              )}
            </li>
          ))}
        </ul>
        {adding && (
          <ExceptionForm
            scope={scope}
            day={day}
            working={view?.working === false}
            onDone={() => setAdding(false)}
          />
        )}
        {me.administrator && !adding && (
          <div>
            <Button icon="add" size="small" onClick={() => setAdding(true)}>
              {t('exceptions.add')}
            </Button>
          </div>
        )}
      </PeekSection>
    </PeekPanel>
  );
}
