import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import { currentOf } from '@/shared/api/api-error';
import type { CauseClass, DeviationSheet, Metric } from '@/shared/api/metric-types';
import { useDates } from '@/shared/dates/use-dates';
import { useDraft } from '@/shared/drafts/use-draft';
import { Button } from '@/shared/ui/button';
import { Field } from '@/shared/ui/field';
import { Form } from '@/shared/ui/form-grid';
import { FormProblem, fieldError } from '@/shared/ui/form-problem';
import { PeekPanel } from '@/shared/ui/peek-panel';
import { Segmented } from '@/shared/ui/segmented';
import { StaleNotice } from '@/shared/ui/stale-notice';
import { Textarea } from '@/shared/ui/textarea';
import { toast } from '@/shared/ui/toast';
import { StatusChip } from '../parts/status-chip';
import { useFigures } from '../parts/use-figures';
import { CAUSES } from './cause-bars';
import { DeviationAction } from './deviation-action';
import css from './metric.module.css';

interface Props {
  metric: Metric;
  sheet: DeviationSheet;
  mayWrite: boolean;
  onClose: () => void;
}

/** One miss: how far, why, and what is done about it. */
export function DeviationPeek({ metric, sheet, mayWrite, onClose }: Props) {
  const { t } = useTranslation('metrics');
  const { moment } = useDates();
  const figures = useFigures(metric);
  const queries = useQueryClient();
  const draft = `deviation.${metric.id}.${sheet.period}`;
  const [text, setText] = useDraft(draft, sheet.explanation ?? '');
  const [cause, setCause] = useState<CauseClass | null>(sheet.cause);
  const write = useMutation({
    mutationFn: (version: number) =>
      api.put<DeviationSheet>('/metrics/{metricId}/deviations/{period}', {
        path: { metricId: metric.id, period: sheet.period },
        version,
        body: { cause, explanation: text.trim() },
      }),
    onSuccess: async () => {
      toast({ text: t('deviation.saved') });
      await queries.invalidateQueries({ queryKey: ['metric', metric.id] });
    },
  });
  const current = currentOf<DeviationSheet>(write.error);
  const changed = text.trim() !== (sheet.explanation ?? '') || cause !== sheet.cause;
  const ready = changed && cause !== null && text.trim() !== '';
  const save = () => ready && write.mutate(sheet.version);
  return (
    <PeekPanel
      title={t('deviation.title', { period: figures.period(sheet.period) })}
      facts={
        <>
          <StatusChip status={sheet.status} />
          {sheet.repeat > 1 && (
            <span className={css.quiet}>{t('deviation.inARow', { count: sheet.repeat })}</span>
          )}
        </>
      }
      onClose={onClose}
      foot={
        mayWrite && (
          <Button look="primary" busy={write.isPending} disabled={!ready} onClick={save}>
            {t('deviation.save')}
          </Button>
        )
      }
    >
      <div className={css.peek}>
        <dl className={css.three}>
          <div>
            <dt>{t('trend.target')}</dt>
            <dd>{figures.aim({ ...metric, target: sheet.target }) ?? '—'}</dd>
          </div>
          <div>
            <dt>{t('deviation.actual')}</dt>
            <dd>{figures.value(sheet.value)}</dd>
          </div>
          <div>
            <dt>{t('deviation.off')}</dt>
            <dd className={css.bad}>{figures.signed(sheet.deviation)}</dd>
          </div>
        </dl>
        <Form onSubmit={save}>
          <Field label={t('deviation.cause')} error={fieldError(write.error, 'cause')}>
            <Segmented
              label={t('deviation.cause')}
              wide
              value={cause ?? ('' as CauseClass)}
              onChange={(next) => mayWrite && setCause(next)}
              options={CAUSES.map((value) => ({ value, label: t(`cause.${value}`) }))}
            />
          </Field>
          {cause !== null && <p className={css.quiet}>{t(`causeNote.${cause}`)}</p>}
          <Field
            label={t('deviation.explanation')}
            error={fieldError(write.error, 'explanation')}
            required
          >
            <Textarea
              rows={5}
              readOnly={!mayWrite}
              placeholder={t('deviation.explanationHint')}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </Field>
          {current === null ? (
            <FormProblem error={write.error} fields={['cause', 'explanation']} />
          ) : (
            <StaleNotice
              onMine={() => write.mutate(current.version)}
              onTheirs={() => {
                setText(current.explanation ?? '');
                setCause(current.cause);
                write.reset();
                void queries.invalidateQueries({ queryKey: ['metric', metric.id] });
              }}
            />
          )}
        </Form>
        {sheet.writtenAt !== null && (
          <p className={css.quiet}>
            {t('deviation.writtenBy', {
              name: sheet.writtenBy?.name ?? t('shared:somebodyGone'),
              at: moment(sheet.writtenAt),
            })}
          </p>
        )}
        <DeviationAction metric={metric} sheet={sheet} mayWrite={mayWrite} unsaved={changed} />
      </div>
    </PeekPanel>
  );
}
