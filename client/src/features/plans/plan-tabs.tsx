import { useTranslation } from 'react-i18next';
import { ColumnMenu } from '@/shared/grid/column-menu';
import { DensityMenu } from '@/shared/grid/density-menu';
import { Button } from '@/shared/ui/button';
import { IconButton } from '@/shared/ui/icon-button';
import { Menu } from '@/shared/ui/menu';
import { ScreenTabs } from '@/shared/ui/screen-tabs';
import { SearchInput } from '@/shared/ui/search-input';
import css from './plan-screen.module.css';
import { ONLY, type PlanSearch, VIEWS } from './plan-search';
import { FIXED_COLUMNS } from './use-plan-columns';
import type { PlanTableState } from './use-plan-table';

interface Props {
  planId: string;
  search: PlanSearch;
  set: (change: Record<string, unknown>) => void;
  table: PlanTableState;
  /** Where a view puts controls of its own. */
  slot: (element: HTMLElement | null) => void;
}

export function PlanTabs({ planId, search, set, table, slot }: Props) {
  const { t } = useTranslation('plans');
  const count = search.only.length;
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
          <Menu
            align="end"
            trigger={
              <Button size="small" look={count > 0 ? 'accent' : 'quiet'} icon="filter">
                {count > 0 ? t('table.filterCount', { count }) : t('table.filter')}
              </Button>
            }
            entries={[
              ...ONLY.map((each) => ({
                label: t(`table.only.${each}`),
                checked: search.only.includes(each),
                onSelect: () => toggle(each),
              })),
              'separator' as const,
              {
                label: t('table.clear'),
                onSelect: () => set({ only: undefined, q: undefined, sort: undefined }),
              },
            ]}
          />
          <IconButton
            icon="fold"
            label={t(table.allFolded ? 'table.unfoldAll' : 'table.foldAll')}
            onClick={table.toggleAll}
          />
          {search.view === 'table' && (
            <ColumnMenu layout={table.layout} labels={table.labels} fixed={FIXED_COLUMNS} />
          )}
          {search.view === 'gantt' && <span className={css.slot} ref={slot} />}
          <DensityMenu value={table.density} onChange={table.setDensity} />
        </div>
      )}
    </>
  );
}
