import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { Metric, MetricBenchmark } from '@/shared/api/metric-types';
import { useDates } from '@/shared/dates/use-dates';
import { Button } from '@/shared/ui/button';
import { DatePicker } from '@/shared/ui/date-picker';
import { Field } from '@/shared/ui/field';
import { Form, FormActions, FormGrid } from '@/shared/ui/form-grid';
import { FormProblem, fieldError } from '@/shared/ui/form-problem';
import { Input } from '@/shared/ui/input';
import { Select } from '@/shared/ui/select';
import { parseNumber } from '../model/values';

const KINDS: readonly MetricBenchmark['kind'][] = ['INDUSTRY', 'COMPETITOR', 'PEER', 'HISTORY'];
const FIELDS = ['kind', 'holder', 'value', 'statedOn', 'source'];

/** A figure of somebody else, with where it is from and of when. */
export function BenchmarkForm({ metric }: { metric: Metric }) {
  const { t } = useTranslation('metrics');
  const { today } = useDates();
  const queries = useQueryClient();
  const empty = {
    kind: KINDS[0] ?? 'INDUSTRY',
    holder: '',
    value: '',
    statedOn: today,
    source: '',
  };
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState(empty);
  const set = (part: Partial<typeof empty>) => setDraft({ ...draft, ...part });
  const value = parseNumber(draft.value);
  const ready = draft.holder.trim() !== '' && value !== null && draft.source.trim() !== '';
  const add = useMutation({
    mutationFn: () =>
      api.post('/metrics/{metricId}/benchmarks', {
        path: { metricId: metric.id },
        body: { ...draft, holder: draft.holder.trim(), source: draft.source.trim(), value },
      }),
    onSuccess: async () => {
      setDraft(empty);
      setOpen(false);
      await queries.invalidateQueries({ queryKey: ['metric', metric.id] });
    },
  });
  if (!open) {
    return (
      <p>
        <Button size="small" icon="add" onClick={() => setOpen(true)}>
          {t('benchmark.add')}
        </Button>
      </p>
    );
  }
  return (
    <Form onSubmit={() => ready && add.mutate()}>
      <FormGrid>
        <Field label={t('benchmark.holder')} required error={fieldError(add.error, 'holder')}>
          <Input
            autoFocus
            value={draft.holder}
            onChange={(event) => set({ holder: event.target.value })}
          />
        </Field>
        <Field label={t('benchmark.kind')} error={fieldError(add.error, 'kind')}>
          <Select
            value={draft.kind}
            onChange={(kind) => set({ kind })}
            options={KINDS.map((each) => ({ value: each, label: t(`benchmark.kinds.${each}`) }))}
          />
        </Field>
        <Field
          label={t('benchmark.value')}
          required
          error={
            draft.value !== '' && value === null
              ? t('reading.noNumber')
              : fieldError(add.error, 'value')
          }
        >
          <Input
            inputMode="decimal"
            value={draft.value}
            onChange={(event) => set({ value: event.target.value })}
          />
        </Field>
        <Field label={t('benchmark.statedOn')} error={fieldError(add.error, 'statedOn')}>
          <DatePicker value={draft.statedOn} onChange={(day) => set({ statedOn: day ?? today })} />
        </Field>
      </FormGrid>
      <Field label={t('benchmark.source')} required error={fieldError(add.error, 'source')}>
        <Input value={draft.source} onChange={(event) => set({ source: event.target.value })} />
      </Field>
      <FormProblem error={add.error} fields={FIELDS} />
      <FormActions>
        <Button type="submit" look="primary" busy={add.isPending} disabled={!ready}>
          {t('benchmark.save')}
        </Button>
        <Button onClick={() => setOpen(false)}>{t('shared:cancel')}</Button>
      </FormActions>
    </Form>
  );
}
