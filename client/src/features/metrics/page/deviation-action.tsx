import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import { useMe } from '@/shared/api/me';
import type { DeviationSheet, Metric } from '@/shared/api/metric-types';
import type { Plan } from '@/shared/api/plan-types';
import type { LocalDate, Page, Party } from '@/shared/api/types';
import { addressOf } from '@/shared/routing/address-of';
import { Button } from '@/shared/ui/button';
import { DatePicker } from '@/shared/ui/date-picker';
import { Field } from '@/shared/ui/field';
import { Form, FormActions } from '@/shared/ui/form-grid';
import { FormProblem, fieldError } from '@/shared/ui/form-problem';
import { Icon } from '@/shared/ui/icon/icon';
import { Input } from '@/shared/ui/input';
import { PartyPicker } from '@/shared/ui/party-picker';
import { Select } from '@/shared/ui/select';
import { toast } from '@/shared/ui/toast';
import { useFigures } from '../parts/use-figures';
import css from './metric.module.css';

interface Props {
  metric: Metric;
  sheet: DeviationSheet;
  mayWrite: boolean;
  /** The explanation is not kept yet. */
  unsaved: boolean;
}

/** What is done about a miss: a task of a plan, made here and followed there. */
export function DeviationAction({ metric, sheet, mayWrite, unsaved }: Props) {
  const { t } = useTranslation('metrics');
  const [open, setOpen] = useState(false);
  const address = sheet.action === null ? null : addressOf(sheet.action, sheet.actionIn ?? null);
  return (
    <section className={css.action} aria-label={t('deviation.action')}>
      <h3>{t('deviation.action')}</h3>
      {sheet.action !== null && (
        <p className={css.task}>
          <Icon name="today" size={14} />
          {address === null ? (
            sheet.action.title
          ) : (
            <Link to={address.to} {...(address.search ? { search: address.search } : {})}>
              {sheet.action.title}
            </Link>
          )}
          {sheet.action.detail !== null && <span className={css.quiet}>{sheet.action.detail}</span>}
        </p>
      )}
      {sheet.action === null && sheet.hasAction && (
        <p className={css.quiet}>{t('deviation.hidden')}</p>
      )}
      {!sheet.hasAction && sheet.version === 0 && (
        <p className={css.quiet}>{t('deviation.first')}</p>
      )}
      {!sheet.hasAction &&
        sheet.version > 0 &&
        mayWrite &&
        (open ? (
          <ActionForm metric={metric} sheet={sheet} onClose={() => setOpen(false)} />
        ) : (
          <Button icon="add" disabled={unsaved} onClick={() => setOpen(true)}>
            {t('deviation.newTask')}
          </Button>
        ))}
    </section>
  );
}

function ActionForm(props: { metric: Metric; sheet: DeviationSheet; onClose: () => void }) {
  const { metric, sheet, onClose } = props;
  const { t } = useTranslation('metrics');
  const { person } = useMe();
  const { period } = useFigures(metric);
  const queries = useQueryClient();
  const plans = useQuery({
    queryKey: ['plan', { state: 'ACTIVE', forAction: true }],
    queryFn: ({ signal }) =>
      api.get<Page<Plan>>('/plans', { query: { limit: 200, sort: 'name' }, signal }),
  });
  const writable = (plans.data?.items ?? []).filter(
    (plan) => plan.myRole === 'OWNER' || plan.myRole === 'EDITOR',
  );
  const [planId, setPlanId] = useState<string | null>(null);
  const [name, setName] = useState(
    t('deviation.taskName', { name: metric.name, period: period(sheet.period) }),
  );
  const [owner, setOwner] = useState<Party | null>(
    metric.owner ?? { ...person, kind: 'PERSON', detail: null },
  );
  const [deadline, setDeadline] = useState<LocalDate | null>(null);
  const chosen = planId ?? writable[0]?.id ?? '';
  const make = useMutation({
    mutationFn: () =>
      api.post<DeviationSheet>('/metrics/{metricId}/deviations/{period}/action', {
        path: { metricId: metric.id, period: sheet.period },
        body: { planId: chosen, name: name.trim() || null, ownerId: owner?.id ?? null, deadline },
      }),
    onSuccess: async () => {
      toast({ text: t('deviation.taskMade') });
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['metric', metric.id] }),
        queries.invalidateQueries({ queryKey: ['plan'] }),
      ]);
      onClose();
    },
  });
  if (plans.isSuccess && writable.length === 0) {
    return <p className={css.quiet}>{t('deviation.noPlan')}</p>;
  }
  return (
    <Form onSubmit={() => chosen !== '' && make.mutate()}>
      <Field label={t('deviation.plan')} required error={fieldError(make.error, 'planId')}>
        <Select
          value={chosen}
          onChange={setPlanId}
          options={writable.map((plan) => ({ value: plan.id, label: plan.name }))}
        />
      </Field>
      <Field label={t('deviation.task')} error={fieldError(make.error, 'name')}>
        <Input value={name} onChange={(event) => setName(event.target.value)} />
      </Field>
      <Field label={t('deviation.taskOwner')} error={fieldError(make.error, 'ownerId')}>
        <PartyPicker value={owner} onChange={setOwner} />
      </Field>
      <Field label={t('deviation.deadline')} error={fieldError(make.error, 'deadline')}>
        <DatePicker value={deadline} onChange={setDeadline} />
      </Field>
      <FormProblem error={make.error} fields={['planId', 'name', 'ownerId', 'deadline']} />
      <FormActions>
        <Button type="submit" look="primary" busy={make.isPending} disabled={chosen === ''}>
          {t('deviation.makeTask')}
        </Button>
        <Button onClick={onClose}>{t('shared:cancel')}</Button>
      </FormActions>
    </Form>
  );
}
