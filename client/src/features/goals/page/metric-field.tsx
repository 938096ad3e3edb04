import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { components } from '@/shared/api/schema';
import type { Id, Page } from '@/shared/api/types';
import { Field } from '@/shared/ui/field';
import { Select } from '@/shared/ui/select';

type Metric = components['schemas']['Metric'];

interface Props {
  value: Id | null;
  onChange: (metric: Id | null) => void;
}

/** The indicator that supplies the present value, instead of people. */
export function MetricField({ value, onChange }: Props) {
  const { t } = useTranslation('goals');
  const metrics = useQuery({
    queryKey: ['metric', { choices: true }],
    queryFn: ({ signal }) => api.get<Page<Metric>>('/metrics', { query: { limit: 200 }, signal }),
    staleTime: 60_000,
  });
  const list = metrics.data?.items ?? [];
  if (list.length === 0 && value === null) return null;
  return (
    <Field label={t('result.metric')} hint={t('result.metricHint')}>
      <Select
        value={value ?? ''}
        onChange={(next) => onChange(next === '' ? null : next)}
        options={[
          { value: '', label: t('result.byHand') },
          ...list.map((metric) => ({ value: metric.id, label: metric.name })),
        ]}
      />
    </Field>
  );
}
