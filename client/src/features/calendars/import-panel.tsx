import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { HolidayYear } from '@/shared/api/types';
import { useSentence } from '@/shared/api/use-sentence';
import { Button } from '@/shared/ui/button';
import { Chip } from '@/shared/ui/chip';
import { FileDrop } from '@/shared/ui/file-drop';
import { FormActions } from '@/shared/ui/form-grid';
import { FormProblem } from '@/shared/ui/form-problem';
import { PeekPanel } from '@/shared/ui/peek-panel';
import { PeekSection } from '@/shared/ui/peek-section';
import { toast } from '@/shared/ui/toast';
import css from './day-panel.module.css';
import { type HolidayFile, readHolidayFile } from './holiday-file';
import { holidayYearsQuery } from './queries';

/** Brings in a year's days off from a file, and shows which years are known. */
export function ImportPanel({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('calendars');
  const queries = useQueryClient();
  const sentence = useSentence();
  const years = useQuery(holidayYearsQuery);
  const [file, setFile] = useState<HolidayFile | 'unreadable' | null>(null);
  const refresh = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['holiday-year'] }),
      queries.invalidateQueries({ queryKey: ['calendar'] }),
    ]);
  const send = useMutation({
    mutationFn: (read: HolidayFile) =>
      api.put('/calendars/holiday-years/{year}', { path: { year: read.year }, body: read }),
    onSuccess: (_, read) => {
      setFile(null);
      toast({ text: t('import.done', { year: read.year }) });
    },
    onSettled: refresh,
  });
  const back = useMutation({
    mutationFn: (year: number) => api.delete('/calendars/holiday-years/{year}', { path: { year } }),
    onError: (error) => toast({ text: sentence(error), tone: 'failed' }),
    onSettled: refresh,
  });
  return (
    <PeekPanel title={t('import.title')} onClose={onClose}>
      <p className={css.none}>{t('import.note')}</p>
      <FileDrop
        accept=".json,application/json"
        label={t('import.choose')}
        onFile={(chosen) =>
          void chosen.text().then((text) => setFile(readHolidayFile(text) ?? 'unreadable'))
        }
      />
      {file === 'unreadable' && <FormProblem error={null} text={t('import.unreadable')} />}
      {file !== null && file !== 'unreadable' && (
        <>
          <p>
            {t('import.found', {
              year: file.year,
              off: file.days.filter((day) => day.isOffDay).length,
              work: file.days.filter((day) => !day.isOffDay).length,
            })}
          </p>
          <FormProblem error={send.error} />
          <FormActions>
            <Button look="primary" busy={send.isPending} onClick={() => send.mutate(file)}>
              {t('import.submit', { year: file.year })}
            </Button>
            <Button onClick={() => setFile(null)}>{t('shared:cancel')}</Button>
          </FormActions>
        </>
      )}
      <PeekSection title={t('import.years')}>
        <ul>
          {(years.data ?? []).map((year) => (
            <li key={year.year} className={css.entry}>
              <span>
                <b>{year.year}</b> <Source year={year} />
              </span>
              {year.source === 'IMPORTED' && (
                <Button size="small" onClick={() => back.mutate(year.year)}>
                  {t('import.back')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </PeekSection>
    </PeekPanel>
  );
}

function Source({ year }: { year: HolidayYear }) {
  const { t } = useTranslation('calendars');
  if (!year.announced) return <Chip tone="orange">{t('notAnnounced')}</Chip>;
  return (
    <Chip tone={year.source === 'IMPORTED' ? 'blue' : 'green'}>
      {t(`import.sources.${year.source}`)}
    </Chip>
  );
}
