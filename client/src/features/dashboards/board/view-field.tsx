import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { Plan } from '@/shared/api/plan-types';
import type { Id, Page } from '@/shared/api/types';
import { Field } from '@/shared/ui/field';
import { Select } from '@/shared/ui/select';
import { viewsQuery } from '@/shared/views/saved-views';

/** A kept view of a plan: first the plan, then one of its views. */
export function ViewField({ value, onChange }: { value: Id | null; onChange: (id: Id) => void }) {
  const { t } = useTranslation('dashboards');
  const [planId, setPlanId] = useState('');
  const plans = useQuery({
    queryKey: ['plan', { choices: true }],
    queryFn: ({ signal }) => api.get<Page<Plan>>('/plans', { query: { limit: 200 }, signal }),
  });
  const views = useQuery({
    ...viewsQuery({ screen: 'plan-table', scope: { kind: 'plan', id: planId } }),
    enabled: planId !== '',
  });
  const found = views.data?.items ?? [];
  return (
    <>
      <Field label={t('tile.plan')} required>
        <Select
          value={planId}
          options={(plans.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setPlanId}
        />
      </Field>
      <Field
        label={t('tile.view')}
        required
        hint={views.isSuccess && found.length === 0 ? t('tile.noViews') : undefined}
      >
        <Select
          value={value ?? ''}
          options={found.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={onChange}
        />
      </Field>
    </>
  );
}
