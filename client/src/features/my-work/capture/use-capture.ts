import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
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
import { peopleQuery } from '@/shared/subject/use-people';
import { newItemOf } from './new-item';
import { parseCapture } from './parse-capture';

/** Plans whose name begins like `named`, to find the one a line goes into. */
const plansQuery = (named: string) =>
  queryOptions({
    queryKey: ['plan', { list: true, capture: named }],
    queryFn: ({ signal }) =>
      api.get<Page<Plan>>('/plans', { query: { q: named, limit: 100 }, signal }),
    staleTime: 60_000,
  });

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
  const found = useQuery({ ...peopleQuery(named), enabled: named !== null });
  const people = found.data?.items ?? [];
  const ownerOf = (all: readonly Party[]): Party | null =>
    named === null ? null : (all.find(({ id }) => id === chosen?.id) ?? all[0] ?? null);
  const owner = ownerOf(people);

  const asked = plansQuery(captured.plan ?? '');
  const plans = useQuery({ ...asked, enabled: line !== '' });
  const writable = writableOf(plans.data);
  // Without a plan of one's choice it goes where the last one went, otherwise into one's own list.
  const placeIn = (all: readonly Plan[]): Plan | null => {
    if (captured.plan !== null) return all[0] ?? null;
    const own = all.find(({ owner, name }) => owner.id === me.person.id && name === t('ownList'));
    return all.find((each) => each.id === lastPlan) ?? own ?? null;
  };
  const plan = placeIn(writable);
  const unknownPlan = captured.plan !== null && plans.isSuccess && plan === null;
  const unknownOwner = named !== null && found.isSuccess && owner === null;

  const submit = async (): Promise<{ plan: string; item: string; planId: string } | null> => {
    if (captured.name === '' || busy || unknownPlan || unknownOwner) return null;
    setBusy(true);
    setProblem(null);
    try {
      // Whoever types fast is here before plans and people are.
      const known = placeIn(writableOf(await queries.ensureQueryData(asked)));
      const does =
        named === null
          ? me.person
          : ownerOf((await queries.ensureQueryData(peopleQuery(named))).items);
      if (does === null || (known === null && captured.plan !== null)) return null;
      const target = known ?? (await api.post<Plan>('/plans', { body: { name: t('ownList') } }));
      const change = await api.post<PlanChange>('/plans/{planId}/items', {
        path: { planId: target.id },
        body: newItemOf(captured, does.id, today),
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

function writableOf(plans: Page<Plan> | undefined): Plan[] {
  return (plans?.items ?? []).filter(
    (plan) => rightsOf(plan).edit && (plan.state === 'DRAFT' || plan.state === 'ACTIVE'),
  );
}

export type Capture = ReturnType<typeof useCapture>;
