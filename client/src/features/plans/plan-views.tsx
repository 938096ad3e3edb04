import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Plan } from '@/shared/api/plan-types';
import { type SavedView, viewsQuery } from '@/shared/views/saved-views';
import { viewQuery, viewValues } from '@/shared/views/view-query';
import { ViewTabs } from '@/shared/views/view-tabs';
import css from './plan-screen.module.css';
import { type PlanSearch, VIEW_KEYS } from './plan-search';
import type { PlanTableState } from './use-plan-table';

interface Props {
  plan: Plan;
  search: PlanSearch;
  set: (change: Record<string, unknown>) => void;
  table: PlanTableState;
}

/** The saved views of a plan's table. What one sees is in the address, under a view or not. */
export function PlanViews({ plan, search, set, table }: Props) {
  const place = { screen: 'plan-table', scope: { kind: 'plan', id: plan.id } };
  const known = useQuery(viewsQuery(place)).data?.items;
  const shown = {
    q: search.q,
    only: search.only.join(' '),
    sort: search.sort,
    f: search.f,
    group: search.group,
    cols: search.cols ?? (search.v === undefined ? undefined : table.layout.written),
  };
  const open = (view: SavedView | null) => {
    const values = viewValues(view?.query ?? '', VIEW_KEYS);
    set({ ...values, v: view?.id });
  };
  // Once, when the plan is opened without saying how: as the reader chose.
  const opened = useRef(false);
  const plain = viewQuery(shown) === '' && search.v === undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the first answer counts
  useEffect(() => {
    if (known === undefined || opened.current) return;
    opened.current = true;
    const preferred = known.find((view) => view.isDefault);
    if (plain && preferred !== undefined) open(preferred);
  }, [known]);
  return (
    <div className={css.views}>
      <ViewTabs
        place={place}
        current={search.v}
        query={viewQuery(shown)}
        mayShare={plan.myRole !== 'VIEWER' && plan.myRole !== 'COMMENTER'}
        onOpen={open}
      />
    </div>
  );
}
