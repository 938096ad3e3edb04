import { useTranslation } from 'react-i18next';
import type { WorkItem } from '@/shared/api/plan-types';
import { ColumnMenu } from '@/shared/grid/column-menu';
import { DensityMenu } from '@/shared/grid/density-menu';
import { FilterButton } from '@/shared/grid/filter/filter-button';
import { readFilter, writeFilter } from '@/shared/grid/filter/filter-model';
import { IconButton } from '@/shared/ui/icon-button';
import { ScreenTabs } from '@/shared/ui/screen-tabs';
import { SearchInput } from '@/shared/ui/search-input';
import { GroupMenu } from './group-menu';
import { filterFields } from './plan-fields';
import css from './plan-screen.module.css';
import { ONLY, type PlanSearch, VIEWS } from './plan-search';
import { FIXED_COLUMNS } from './use-plan-columns';
import type { PlanTableState } from './use-plan-table';

interface Props {
  planId: string;
  search: PlanSearch;
  set: (change: Record<string, unknown>) => void;
  table: PlanTableState;
  items: readonly WorkItem[];
}

export function PlanTabs({ planId, search, set, table, items }: Props) {
  const { t } = useTranslation('plans');
  const { t: words } = useTranslation('item-view');
  const filter = readFilter(search.f);
  const fields = filterFields(items, words, t('table.me'));
  const toggle = (each: (typeof ONLY)[number]) => {
    const only = search.only.includes(each)
      ? search.only.filter((other) => other !== each)
      : [...search.only, each];
    set({ only: only.length === 0 ? undefined : only.join(' ') });
  };
  return (
    <>
      <ScreenTabs
        label={t('plan.tabs')}
        tabs={VIEWS.map((view) => ({
          label: t(`plan.${view}`),
          to: `/plans/${planId}`,
          search: view === 'table' ? {} : { view },
          active: search.view === view,
        }))}
      />
      {(search.view === 'table' || search.view === 'raci' || search.view === 'gantt') && (
        <div className={css.controls}>
          <SearchInput
            label={t('table.search')}
            value={search.q ?? ''}
            onChange={(q) => set({ q: q === '' ? undefined : q })}
          />
          <FilterButton
            filter={filter}
            fields={fields}
            further={search.only.length}
            onChange={(next) => set({ f: writeFilter(next) })}
          >
            <div className={css.quick}>
              {ONLY.map((each) => (
                <button
                  key={each}
                  type="button"
                  className={css.quickChoice}
                  aria-pressed={search.only.includes(each)}
                  onClick={() => toggle(each)}
                >
                  {t(`table.only.${each}`)}
                </button>
              ))}
            </div>
          </FilterButton>
          {search.view === 'table' && <GroupMenu table={table} />}
          <IconButton
            icon="fold"
            label={t(table.allFolded ? 'table.unfoldAll' : 'table.foldAll')}
            onClick={table.toggleAll}
          />
          {search.view === 'table' && (
            <ColumnMenu layout={table.layout} labels={table.labels} fixed={FIXED_COLUMNS} />
          )}
          <DensityMenu value={table.density} onChange={table.setDensity} />
        </div>
      )}
    </>
  );
}
