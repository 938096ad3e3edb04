import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/shared/api/me';
import type { Plan, WorkItem } from '@/shared/api/plan-types';
import type { Density } from '@/shared/api/types';
import { useDates } from '@/shared/dates/use-dates';
import { filterOf } from '@/shared/grid/filter/filter-match';
import { readFilter } from '@/shared/grid/filter/filter-model';
import type { GridLine } from '@/shared/grid/grid-types';
import { groupRows } from '@/shared/grid/grouping';
import { rowHeight } from '@/shared/grid/row-heights';
import { useGrid } from '@/shared/grid/use-grid';
import { useKept } from '@/shared/grid/use-kept';
import { usePhone } from '@/shared/grid/use-phone';
import { visibleItems } from '@/shared/item-model/tree';
import { rightsOf, useMayEdit } from '@/shared/item-model/use-item-rights';
import type { FieldEdit } from '@/shared/item-view/use-field-edit';
import { itemFilter, itemOrder } from './item-order';
import { filterType, filterValue, groupKey } from './plan-fields';
import { nextSort, type PlanSearch, sortOf } from './plan-search';
import { planTotals } from './plan-totals';
import { useBulkActs } from './use-bulk-acts';
import { usePaste } from './use-paste';
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
const NOTHING_FOLDED: ReadonlySet<string> = new Set();

type Keep = ((item: WorkItem) => boolean) | null;

function both(one: Keep, other: Keep): Keep {
  if (one === null || other === null) return one ?? other;
  return (item) => one(item) && other(item);
}

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
  const { t: words } = useTranslation('item-view');
  const { columns, layout, labels } = usePlanColumns(mayEdit, phone, {
    written: search.cols,
    write: search.v === undefined ? undefined : (cols) => set({ cols }),
  });

  const folded = useMemo(() => new Set(foldedIds), [foldedIds]);
  const sort = sortOf(search.sort);
  const only = search.only.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `only` stands for what it is made of
  const keep = useMemo(
    () =>
      both(
        itemFilter({ q: search.q, only: search.only, me: me.person.id, today }),
        filterOf<WorkItem>(readFilter(search.f), {
          today,
          typeOf: filterType,
          read: (item, field) => filterValue(item, field, me.person.id),
        }),
      ),
    [search.q, only, search.f, me.person.id, today],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: `search.sort` stands for what it is made of
  const rows = useMemo(
    () => visibleItems(items, folded, keep, itemOrder(sort)),
    [items, folded, keep, search.sort],
  );
  const { group } = search;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `search.sort` stands for what it is made of
  const lines = useMemo((): readonly GridLine<WorkItem>[] => {
    if (group === undefined) return rows;
    const flat = visibleItems(items, NOTHING_FOLDED, keep, itemOrder(sort)).filter(
      (item) => !item.hasChildren && keep?.(item) !== false,
    );
    return groupRows(flat, (item) => groupKey(item, group, words), folded);
  }, [rows, items, keep, search.sort, group, folded, words]);
  const totals = useMemo(
    () => planTotals(keep === null ? items : items.filter(keep)),
    [items, keep],
  );
  const parents = items.filter((item) => item.hasChildren).map((item) => item.id);
  const allFolded = parents.length > 0 && parents.every((id) => folded.has(id));
  const focusGrid = () => host?.querySelector<HTMLElement>('[role=treegrid]')?.focus();

  const act = useTableActs({
    items,
    rows,
    grid,
    edits,
    unfold: (ids) => setFoldedIds(foldedIds.filter((each) => !ids.includes(each))),
    moveAll: (moves) => void bulk.send({ moves }),
    folded,
    peek: (item) => set({ item }),
    page: (item) => plan !== undefined && void navigate({ to: `/plans/${plan.id}/items/${item}` }),
    peeked: search.item,
  });

  const bulk = useBulkActs({ items, grid, edits, mayEdit, undo: act.undo });
  const paste = usePaste({ items, rows, columns });

  return {
    grid,
    rows,
    /** The rows of the table, under the heads of their groups. */
    lines,
    totals,
    group,
    groupBy: (field: string | undefined) => set({ group: field }),
    mayEdit,
    bulk,
    paste,
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
    sortAs: (written: string | undefined) => set({ sort: written }),
    sortBy: (column: string) => set({ sort: nextSort(search.sort, column) }),
    filtered: keep !== null,
    clearFilter: () => set({ q: undefined, only: undefined, f: undefined }),
    setHost,
    focusGrid,
    act,
  };
}
