import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import { useMe } from '@/shared/api/me';
import type { Plan, PlanChange } from '@/shared/api/plan-types';
import type { Page, Party } from '@/shared/api/types';
import { useSentence } from '@/shared/api/use-sentence';
import { useDates } from '@/shared/dates/use-dates';
import { useKept } from '@/shared/grid/use-kept';
import { rightsOf } from '@/shared/item-model/use-item-rights';
import { firstSentence } from '@/shared/item-view/use-field-edit';
import { usePeople } from '@/shared/subject/use-people';
import { newItemOf } from './new-item';
import { parseCapture } from './parse-capture';

/** What a typed line means right now, and putting it into a plan. */
export function useCapture() {
  const { t } = useTranslation('my-work');
  const me = useMe();
  const { today } = useDates();
  const sentence = useSentence();
  const queries = useQueryClient();
  const [line, setLine] = useState('');
  const [chosen, setChosen] = useState<Party | null>(null);
  const [lastPlan, keepPlan] = useKept<string | null>('capture-plan', null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const captured = parseCapture(line, today);

  const named = captured.owner !== null && captured.owner !== 'me' ? captured.owner : null;
  const people = usePeople(named);
  const owner: Party | null =
    named === null ? null : (people.find((each) => each.id === chosen?.id) ?? people[0] ?? null);

  const plans = useQuery({
    queryKey: ['plan', { list: true, capture: captured.plan ?? '' }],
    queryFn: ({ signal }) =>
      api.get<Page<Plan>>('/plans', { query: { q: captured.plan ?? '', limit: 100 }, signal }),
    enabled: line !== '',
    staleTime: 60_000,
  });
  const writable = (plans.data?.items ?? []).filter(
    (plan) => rightsOf(plan).edit && (plan.state === 'DRAFT' || plan.state === 'ACTIVE'),
  );
  // Without a plan of one's choice it goes where the last one went, otherwise into one's own list.
  const own = writable.find((plan) => plan.owner.id === me.person.id && plan.name === t('ownList'));
  const plan: Plan | null =
    captured.plan !== null
      ? (writable[0] ?? null)
      : (writable.find((each) => each.id === lastPlan) ?? own ?? null);
  const unknownPlan = captured.plan !== null && plans.isSuccess && plan === null;
  const unknownOwner = named !== null && owner === null;

  const submit = async (): Promise<{ plan: string; item: string; planId: string } | null> => {
    if (captured.name === '' || busy || unknownPlan || unknownOwner || plans.isPending) return null;
    setBusy(true);
    setProblem(null);
    try {
      const target = plan ?? (await api.post<Plan>('/plans', { body: { name: t('ownList') } }));
      const change = await api.post<PlanChange>('/plans/{planId}/items', {
        path: { planId: target.id },
        body: newItemOf(captured, owner?.id ?? me.person.id, today),
      });
      keepPlan(target.id);
      setLine('');
      setChosen(null);
      void queries.invalidateQueries({ queryKey: ['my-work'] });
      void queries.invalidateQueries({ queryKey: ['plan'] });
      return { plan: target.name, planId: target.id, item: change.items[0]?.id ?? '' };
    } catch (error) {
      setProblem(firstSentence(error, sentence));
      return null;
    } finally {
      setBusy(false);
    }
  };

  return {
    line,
    setLine: (next: string) => {
      setLine(next);
      setProblem(null);
    },
    captured,
    people,
    owner,
    chooseOwner: setChosen,
    plan,
    writable,
    choosePlan: keepPlan,
    unknownPlan,
    unknownOwner,
    busy,
    problem,
    submit,
  };
}

export type Capture = ReturnType<typeof useCapture>;
