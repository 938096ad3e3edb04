import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { CheckIn } from '@/shared/api/goal-types';
import type { Id } from '@/shared/api/types';
import { useDates } from '@/shared/dates/use-dates';
import { useDraft } from '@/shared/drafts/use-draft';
import {
  attained,
  CONFIDENCES,
  confidenceOf,
  measured,
  parseAmount,
  percent,
} from '@/shared/goal-view/numbers';
import { Button } from '@/shared/ui/button';
import { Field } from '@/shared/ui/field';
import { FormProblem, fieldError } from '@/shared/ui/form-problem';
import { Input } from '@/shared/ui/input';
import { Segmented } from '@/shared/ui/segmented';
import { Textarea } from '@/shared/ui/textarea';
import { toast } from '@/shared/ui/toast';
import css from './check-in-form.module.css';
import type { Measure } from './figures';

interface Props {
  goalId: Id;
  measure: Measure;
  last: CheckIn | undefined;
  onDone: () => void;
  onCancel: () => void;
}

/** Two fields: where it is and why; confidence in one of three words. */
export function CheckInForm({ goalId, measure, last, onDone, onCancel }: Props) {
  const { t } = useTranslation('goals');
  const { language, short } = useDates();
  const queries = useQueryClient();
  const title = useId();
  const { figure, standing, keyResult } = measure;
  const key = `check-in.${goalId}.${keyResult?.id ?? 'own'}`;
  const [typed, setTyped] = useDraft(`${key}.value`);
  const [reason, setReason] = useDraft(`${key}.reason`);
  const before = last?.confidence ?? keyResult?.confidence ?? null;
  const [word, setWord] = useState(before === null ? null : confidenceOf(before));
  const fromMetric = figure.metricId !== null;
  const value = parseAmount(typed);
  const wrong = typed.trim() !== '' && value === null;
  const nothing = value === null && reason.trim() === '' && word === null;
  const save = useMutation({
    mutationFn: () =>
      api.post<CheckIn>('/goals/{goalId}/check-ins', {
        path: { goalId },
        body: {
          keyResultId: keyResult?.id ?? null,
          value,
          // A word that did not change keeps the number behind it.
          confidence:
            word === null
              ? null
              : before !== null && confidenceOf(before) === word
                ? before
                : (CONFIDENCES.find((each) => each.word === word)?.value ?? null),
          reason: reason.trim() === '' ? null : reason.trim(),
        },
      }),
    onSuccess: async () => {
      setTyped('');
      setReason('');
      toast({ text: t('checkIn.done', { title: measure.title }) });
      onDone();
      await queries.invalidateQueries({ queryKey: ['goal'] });
    },
  });
  const reached = attained(figure, value);
  const unit = figure.unit ?? '';
  return (
    <section className={css.form} aria-labelledby={title}>
      <header className={css.head}>
        <h3 id={title}>{t('checkIn.title', { title: measure.title })}</h3>
        <span className={css.quiet}>
          {last === undefined
            ? t('checkIn.first')
            : t('checkIn.last', {
                day: short(last.at.slice(0, 10)),
                value: measured(last.value, unit, language),
              })}
        </span>
      </header>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!nothing && !wrong) save.mutate();
        }}
        noValidate
      >
        <FormProblem error={save.error} fields={['value', 'confidence', 'reason']} />
        <div className={css.fields}>
          {!fromMetric && (
            <Field
              label={unit === '' ? t('checkIn.value') : t('checkIn.valueIn', { unit })}
              error={wrong ? t('checkIn.noNumber') : fieldError(save.error, 'value')}
            >
              <Input
                value={typed}
                inputMode="decimal"
                autoFocus
                placeholder={figure.current === null ? '' : String(figure.current)}
                onChange={(event) => setTyped(event.target.value)}
              />
            </Field>
          )}
          <Field label={t('checkIn.reason')} error={fieldError(save.error, 'reason')}>
            <Textarea
              value={reason}
              rows={2}
              maxLength={4000}
              placeholder={t('checkIn.reasonHint')}
              onChange={(event) => setReason(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
                  event.currentTarget.form?.requestSubmit();
                }
              }}
            />
          </Field>
          <div className={css.confidence}>
            <span className={css.label}>{t('confidence.label')}</span>
            <Segmented
              label={t('confidence.label')}
              value={word ?? ('' as 'high')}
              onChange={setWord}
              options={CONFIDENCES.map((each) => ({
                value: each.word,
                label: t(`confidence.${each.word}`),
              }))}
            />
          </div>
        </div>
        <div className={css.foot}>
          <span className={css.quiet} role="status">
            {reached !== null &&
              (standing.expected === null
                ? t('checkIn.would', { share: percent(reached) })
                : t('checkIn.wouldDue', {
                    share: percent(reached),
                    due: percent(standing.expected),
                  }))}
          </span>
          <Button onClick={onCancel}>{t('shared:cancel')}</Button>
          <Button type="submit" look="primary" busy={save.isPending} disabled={nothing || wrong}>
            {t('checkIn.submit')}
          </Button>
        </div>
      </form>
    </section>
  );
}
