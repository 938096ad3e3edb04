import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { useMe } from '@/shared/api/me';
import type { Plan, WorkItem } from '@/shared/api/plan-types';
import type { Density } from '@/shared/api/types';
import { useDates } from '@/shared/dates/use-dates';
import { rowHeight } from '@/shared/grid/row-heights';
import { useGrid } from '@/shared/grid/use-grid';
import { useKept } from '@/shared/grid/use-kept';
import { usePhone } from '@/shared/grid/use-phone';
import { visibleItems } from '@/shared/item-model/tree';
import { rightsOf, useMayEdit } from '@/shared/item-model/use-item-rights';
import type { FieldEdit } from '@/shared/item-view/use-field-edit';
import { itemFilter, itemOrder } from './item-order';
import { nextSort, type PlanSearch, sortOf } from './plan-search';
import { usePlanColumns } from './use-plan-columns';
import { useTableActs } from './use-table-acts';

export type PlanTableState = ReturnType<typeof usePlanTable>;

interface Needs {
  plan: Plan | undefined;
  items: readonly WorkItem[] | undefined;
  search: PlanSearch;
  set: (change: Record<string, unknown>) => void;
  edits: FieldEdit;
}

const NONE: readonly WorkItem[] = [];

/** All that the table of a plan and the controls round it share. */
export function usePlanTable({ plan, items = NONE, search, set, edits }: Needs) {
  const me = useMe();
  const navigate = useNavigate();
  const { today } = useDates();
  const phone = usePhone();
  const grid = useGrid();
  const rights = rightsOf(plan);
  const may = useMayEdit(plan);
  const [density, setDensity] = useKept<Density>('plan-density', me.density);
  const [foldedIds, setFoldedIds] = useKept<string[]>(`folded.${plan?.id ?? ''}`, []);
  const [host, setHost] = useState<HTMLElement | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: rights follow role and person
  const mayEdit = useCallback(may, [plan?.myRole, me.person.id]);
  const { columns, layout, labels } = usePlanColumns(mayEdit, phone);

  const folded = useMemo(() => new Set(foldedIds), [foldedIds]);
  const sort = sortOf(search.sort);
  const only = search.only.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `only` and `search.sort` stand for what they are made of
  const rows = useMemo(
    () =>
      visibleItems(
        items,
        folded,
        itemFilter({ q: search.q, only: search.only, me: me.person.id, today }),
        itemOrder(sort),
      ),
    [items, folded, search.q, only, search.sort, me.person.id, today],
  );
  const parents = items.filter((item) => item.hasChildren).map((item) => item.id);
  const allFolded = parents.length > 0 && parents.every((id) => folded.has(id));
  const focusGrid = () => host?.querySelector<HTMLElement>('[role=treegrid]')?.focus();

  const act = useTableActs({
    items,
    rows,
    grid,
    edits,
    unfold: (id) => setFoldedIds(foldedIds.filter((each) => each !== id)),
    folded,
    peek: (item) => set({ item }),
    page: (item) => plan !== undefined && void navigate({ to: `/plans/${plan.id}/items/${item}` }),
    peeked: search.item,
  });

  return {
    grid,
    rows,
    columns,
    layout,
    labels,
    rights,
    phone,
    density,
    setDensity,
    rowHeight: rowHeight(density, phone),
    folded,
    allFolded,
    toggleAll: () => setFoldedIds(allFolded ? [] : parents),
    fold: (id: string, fold: boolean) =>
      setFoldedIds(fold ? [...foldedIds, id] : foldedIds.filter((each) => each !== id)),
    sort,
    sortBy: (column: string) => set({ sort: nextSort(search.sort, column) }),
    filtered: search.q !== undefined || search.only.length > 0,
    clearFilter: () => set({ q: undefined, only: undefined }),
    setHost,
    focusGrid,
    act,
  };
}
