import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import { useMe } from '@/shared/api/me';
import type { Plan, PlanState } from '@/shared/api/plan-types';
import type { Party } from '@/shared/api/types';
import { SubjectGoals } from '@/shared/goal-view/subject-goals';
import { rightsOf } from '@/shared/item-model/use-item-rights';
import { Button } from '@/shared/ui/button';
import { DatePicker } from '@/shared/ui/date-picker';
import { Dialog } from '@/shared/ui/dialog';
import { Field } from '@/shared/ui/field';
import { FormProblem, fieldError } from '@/shared/ui/form-problem';
import { Input } from '@/shared/ui/input';
import { PartyPicker } from '@/shared/ui/party-picker';
import { Select } from '@/shared/ui/select';
import { Textarea } from '@/shared/ui/textarea';
import css from './plan-form-dialog.module.css';
import { STATES } from './plans-query';

interface Props {
  /** Null creates one. */
  plan: Plan | null;
  onClose: () => void;
  onSaved: (plan: Plan) => void;
}

export function PlanFormDialog({ plan, onClose, onSaved }: Props) {
  const { t } = useTranslation('plans');
  const queries = useQueryClient();
  const me = useMe().person;
  const form = useId();
  const first = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(plan?.name ?? '');
  const [goal, setGoal] = useState(plan?.goal ?? '');
  const [owner, setOwner] = useState<Party | null>(plan === null ? self(me) : plan.owner);
  const [unit, setUnit] = useState<Party | null>(plan === null ? me.unit : plan.unit);
  const [from, setFrom] = useState(plan?.from ?? null);
  const [to, setTo] = useState(plan?.to ?? null);
  const [state, setState] = useState<PlanState>(plan?.state ?? 'ACTIVE');
  const [tried, setTried] = useState(false);
  const wrongPeriod = from !== null && to !== null && to < from;

  const save = useMutation({
    mutationFn: () => {
      const body = {
        name: name.trim(),
        goal: goal.trim() === '' ? null : goal.trim(),
        ownerId: owner?.id ?? null,
        unitId: unit?.id ?? null,
        from,
        to,
      };
      if (plan === null) return api.post<Plan>('/plans', { body });
      return api.patch<Plan>('/plans/{planId}', {
        path: { planId: plan.id },
        version: plan.version,
        body: { ...body, state },
      });
    },
    onSuccess: (saved) => {
      void queries.invalidateQueries({ queryKey: ['plan'] });
      onSaved(saved);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() !== '' && owner !== null && !wrongPeriod) save.mutate();
  };
  const missing = (lacking: boolean, text: string, path: string) =>
    tried && lacking ? text : fieldError(save.error, path);

  return (
    <Dialog
      open
      onClose={onClose}
      title={t(plan === null ? 'form.new' : 'form.edit')}
      initialFocus={first}
      actions={
        <>
          <Button onClick={onClose}>{t('shared:cancel')}</Button>
          <Button look="primary" type="submit" form={form} busy={save.isPending}>
            {plan === null ? t('form.create') : t('shared:save')}
          </Button>
        </>
      }
    >
      <form id={form} className={css.form} onSubmit={submit} noValidate>
        <FormProblem
          error={save.error}
          fields={['name', 'goal', 'ownerId', 'unitId', 'from', 'to']}
        />
        <Field
          label={t('form.name')}
          required
          error={missing(name.trim() === '', t('form.nameNeeded'), 'name')}
        >
          <Input ref={first} value={name} onChange={(event) => setName(event.target.value)} />
        </Field>
        <Field
          label={t('form.goal')}
          hint={t('form.goalHint')}
          error={fieldError(save.error, 'goal')}
        >
          <Textarea value={goal} rows={2} onChange={(event) => setGoal(event.target.value)} />
        </Field>
        <div className={css.two}>
          <Field
            label={t('form.owner')}
            required
            error={missing(owner === null, t('form.ownerNeeded'), 'ownerId')}
          >
            <PartyPicker value={owner} onChange={setOwner} />
          </Field>
          <Field label={t('form.unit')} error={fieldError(save.error, 'unitId')}>
            <PartyPicker value={unit} onChange={setUnit} kinds={['UNIT']} />
          </Field>
          <Field label={t('form.from')} error={fieldError(save.error, 'from')}>
            <DatePicker value={from} onChange={setFrom} />
          </Field>
          <Field label={t('form.to')} error={missing(wrongPeriod, t('form.period'), 'to')}>
            <DatePicker value={to} onChange={setTo} />
          </Field>
          {plan !== null && (
            <Field label={t('form.state')}>
              <Select
                value={state}
                onChange={setState}
                options={STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
              />
            </Field>
          )}
        </div>
      </form>
      {plan !== null && (
        <SubjectGoals subject={{ kind: 'plan', id: plan.id }} mayEdit={rightsOf(plan).edit} />
      )}
    </Dialog>
  );
}

function self(person: { id: string; name: string }): Party {
  return { kind: 'PERSON', id: person.id, name: person.name, detail: null, active: true };
}
