import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import { currentOf } from '@/shared/api/api-error';
import type { Metric, MetricReading, ReadingBefore } from '@/shared/api/metric-types';
import { useDates } from '@/shared/dates/use-dates';
import { Button } from '@/shared/ui/button';
import { Dialog } from '@/shared/ui/dialog';
import { Field } from '@/shared/ui/field';
import { Form } from '@/shared/ui/form-grid';
import { FormProblem, fieldError } from '@/shared/ui/form-problem';
import { Input } from '@/shared/ui/input';
import { StaleNotice } from '@/shared/ui/stale-notice';
import { Textarea } from '@/shared/ui/textarea';
import { toast } from '@/shared/ui/toast';
import { numberText, parseNumber } from '../model/values';
import { useFigures } from '../parts/use-figures';
import css from './readings.module.css';

interface Props {
  metric: Metric;
  reading: MetricReading;
  mayRecord: boolean;
  onClose: () => void;
}

/** Another figure for a reading, with the reason; what it was stays to be seen. */
export function CorrectDialog({ metric, reading, mayRecord, onClose }: Props) {
  const { t } = useTranslation('metrics');
  const { moment } = useDates();
  const figures = useFigures(metric);
  const queries = useQueryClient();
  const [base, setBase] = useState(reading);
  const textOf = (of: MetricReading) =>
    of.value === null ? '' : numberText(of.value, 10, 'en').replaceAll(',', '');
  const [value, setValue] = useState(textOf(reading));
  const [reason, setReason] = useState('');
  const number = parseNumber(value);
  const path = { metricId: metric.id, readingId: reading.id };
  const before = useQuery({
    queryKey: ['metric', metric.id, 'before', reading.id, reading.version],
    queryFn: ({ signal }) =>
      api.get<ReadingBefore[]>('/metrics/{metricId}/readings/{readingId}/before', { path, signal }),
  });
  const done = async (text: string) => {
    toast({ text });
    onClose();
    await queries.invalidateQueries({ queryKey: ['metric'] });
  };
  const correct = useMutation({
    mutationFn: (version: number) =>
      api.patch<MetricReading>('/metrics/{metricId}/readings/{readingId}', {
        path,
        version,
        body: { value: number, note: reason.trim() },
      }),
    onSuccess: () => done(t('correct.done')),
  });
  const remove = useMutation({
    mutationFn: () =>
      api.delete('/metrics/{metricId}/readings/{readingId}', { path, version: base.version }),
    onSuccess: () => done(t('correct.removed', { period: figures.period(reading.period) })),
  });
  const current = currentOf<MetricReading>(correct.error ?? remove.error);
  const ready = number !== null && reason.trim() !== '' && !correct.isPending;
  const title = [figures.period(reading.period), reading.member?.name].filter(Boolean).join(' · ');
  return (
    <Dialog
      open
      width="narrow"
      title={t(mayRecord ? 'correct.title' : 'correct.beforeTitle', { period: title })}
      onClose={onClose}
      actions={
        mayRecord && (
          <>
            <Button look="quiet" busy={remove.isPending} onClick={() => remove.mutate()}>
              {t('correct.remove')}
            </Button>
            <Button
              look="primary"
              busy={correct.isPending}
              disabled={!ready}
              onClick={() => correct.mutate(base.version)}
            >
              {t('correct.save')}
            </Button>
          </>
        )
      }
    >
      {mayRecord && (
        <Form onSubmit={() => ready && correct.mutate(base.version)}>
          <Field
            label={t('reading.value')}
            required
            error={
              value.trim() !== '' && number === null
                ? t('reading.noNumber')
                : fieldError(correct.error, 'value')
            }
          >
            <Input
              inputMode="decimal"
              autoFocus
              value={value}
              onChange={(event) => setValue(event.target.value)}
            />
          </Field>
          <Field
            label={t('correct.reason')}
            required
            hint={reading.note === '' ? undefined : t('correct.noteNow', { note: reading.note })}
            error={fieldError(correct.error, 'note')}
          >
            <Textarea
              rows={2}
              maxLength={1000}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </Field>
          {current === null ? (
            <FormProblem error={correct.error ?? remove.error} fields={['value', 'note']} />
          ) : (
            <StaleNotice
              onMine={() => correct.mutate(current.version)}
              onTheirs={() => {
                setBase(current);
                setValue(textOf(current));
                correct.reset();
                remove.reset();
              }}
            />
          )}
        </Form>
      )}
      <h3 className={css.beforeHead}>{t('correct.before')}</h3>
      <ul className={css.before}>
        {before.data?.length === 0 && <li className={css.quiet}>{t('correct.never')}</li>}
        {before.data?.map((each) => (
          <li key={each.replacedAt}>
            <b>{each.value === null ? '—' : figures.value(each.value)}</b>
            <span className={css.quiet}>
              {t('correct.was', {
                by: each.recordedBy?.name ?? t('shared:somebodyGone'),
                at: moment(each.recordedAt),
                replacedBy: each.replacedBy?.name ?? t('shared:somebodyGone'),
                replacedAt: moment(each.replacedAt),
              })}
              {each.note !== '' && ` · ${each.note}`}
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
