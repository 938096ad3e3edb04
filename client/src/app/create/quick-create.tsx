import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { type FormEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import { useMe } from '@/shared/api/me';
import type { Plan, PlanChange } from '@/shared/api/plan-types';
import type { Page, Party } from '@/shared/api/types';
import { keepDraft } from '@/shared/drafts/drafts';
import { useDraft } from '@/shared/drafts/use-draft';
import { applyChange } from '@/shared/item-model/apply-change';
import { itemsQuery } from '@/shared/item-model/plan-queries';
import { rightsOf } from '@/shared/item-model/use-item-rights';
import { Button } from '@/shared/ui/button';
import { DatePicker } from '@/shared/ui/date-picker';
import { Dialog } from '@/shared/ui/dialog';
import { Field } from '@/shared/ui/field';
import { FormProblem } from '@/shared/ui/form-problem';
import { Input } from '@/shared/ui/input';
import { PartyPicker } from '@/shared/ui/party-picker';
import { Select } from '@/shared/ui/select';
import { toast } from '@/shared/ui/toast';
import css from './quick-create.module.css';

const DRAFT = 'create.item';

/** A task from anywhere: only its name and its plan are asked for. */
export function QuickCreate({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('app');
  const me = useMe().person;
  const navigate = useNavigate();
  const queries = useQueryClient();
  const form = useId();
  const first = useRef<HTMLInputElement>(null);
  const here = useParams({ strict: false }) as { planId?: string };
  const [name, setName] = useDraft(DRAFT);
  const [chosen, setChosen] = useState<string | null>(null);
  const [owner, setOwner] = useState<Party | null>({
    kind: 'PERSON',
    id: me.id,
    name: me.name,
    detail: null,
    active: true,
  });
  const [deadline, setDeadline] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const plans = useQuery({
    queryKey: ['plan', { editable: true }],
    queryFn: ({ signal }) => api.get<Page<Plan>>('/plans', { query: { limit: 200 }, signal }),
  });
  const mine = (plans.data?.items ?? []).filter(
    (plan) => rightsOf(plan).edit && (plan.state === 'ACTIVE' || plan.state === 'DRAFT'),
  );
  const planId = chosen ?? mine.find((plan) => plan.id === here.planId)?.id ?? mine[0]?.id ?? null;

  const save = useMutation({
    mutationFn: () =>
      api.post<PlanChange>('/plans/{planId}/items', {
        path: { planId: planId ?? '' },
        body: { name: name.trim(), ownerId: owner?.id ?? null, deadline },
      }),
    onSuccess: (change) => {
      const item = change.items[0];
      keepDraft(DRAFT, null);
      queries.setQueryData(
        itemsQuery(change.plan.id).queryKey,
        (known) => known && applyChange(known, change),
      );
      void queries.invalidateQueries({ queryKey: ['my-work'] });
      void queries.invalidateQueries({ queryKey: ['plan', change.plan.id] });
      onClose();
      toast({
        text: t('create.done', { name: name.trim() }),
        ...(item === undefined
          ? {}
          : {
              action: {
                label: t('create.open'),
                onPress: () => void navigate({ to: `/plans/${item.planId}/items/${item.id}` }),
              },
            }),
      });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() !== '' && planId !== null) save.mutate();
  };
  const none = plans.isSuccess && mine.length === 0;
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('create.title')}
      initialFocus={first}
      actions={
        <>
          <Button
            look="quiet"
            onClick={() => {
              onClose();
              void navigate({ to: '/plans', search: { new: true } as never });
            }}
          >
            {t('create.another')}
          </Button>
          <Button onClick={onClose}>{t('shared:cancel')}</Button>
          <Button look="primary" type="submit" form={form} busy={save.isPending}>
            {t('create.submit')}
          </Button>
        </>
      }
    >
      <form id={form} className={css.form} onSubmit={submit} noValidate>
        <FormProblem error={save.error} />
        <Field
          label={t('create.name')}
          required
          error={tried && name.trim() === '' ? t('create.nameNeeded') : null}
        >
          <Input
            ref={first}
            value={name}
            maxLength={300}
            placeholder={t('create.nameHint')}
            autoComplete="off"
            onChange={(event) => setName(event.target.value)}
          />
        </Field>
        <Field
          label={t('create.plan')}
          required
          error={
            none ? t('create.noPlans') : tried && planId === null ? t('create.planNeeded') : null
          }
        >
          <Select
            value={planId ?? ''}
            onChange={setChosen}
            options={mine.map((plan) => ({ value: plan.id, label: plan.name }))}
          />
        </Field>
        <div className={css.two}>
          <Field label={t('create.owner')}>
            <PartyPicker value={owner} onChange={setOwner} />
          </Field>
          <Field label={t('create.due')}>
            <DatePicker value={deadline} onChange={setDeadline} />
          </Field>
        </div>
      </form>
    </Dialog>
  );
}
