import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan, WorkItem } from '@/shared/api/plan-types';
import { itemsQuery, planQuery } from '@/shared/item-model/plan-queries';
import { useLiveItems } from '@/shared/item-model/use-live-items';
import { BlockedDialog } from '@/shared/item-view/blocked-dialog';
import { UndoKeys } from '@/shared/item-view/undo-keys';
import { useFieldEdit } from '@/shared/item-view/use-field-edit';
import { useSearchState } from '@/shared/routing/use-search-state';
import { History } from '@/shared/subject/history';
import { ErrorState } from '@/shared/ui/error-state';
import { Screen } from '@/shared/ui/screen';
import { Skeleton } from '@/shared/ui/skeleton';
import { PlanActions } from './plan-actions';
import { PlanCommands } from './plan-commands';
import { PlanFacts } from './plan-facts';
import { PlanFormDialog } from './plan-form-dialog';
import { PlanPeek } from './plan-peek';
import css from './plan-screen.module.css';
import { readPlanSearch } from './plan-search';
import { PlanStatus } from './plan-status';
import { PlanTable } from './plan-table';
import { PlanTabs } from './plan-tabs';
import { PlanViews } from './plan-views';
import { usePlanTable } from './use-plan-table';
import type { ViewProps } from './views/view-props';
import { readViewSearch } from './views/view-search';

const GanttTab = lazy(() =>
  import('./gantt/gantt-tab').then((module) => ({ default: module.GanttTab })),
);
const BoardTab = lazy(() =>
  import('./board/board-tab').then((module) => ({ default: module.BoardTab })),
);
const MonthTab = lazy(() =>
  import('./month/month-tab').then((module) => ({ default: module.MonthTab })),
);
const LoadTab = lazy(() =>
  import('./load/load-tab').then((module) => ({ default: module.LoadTab })),
);
const RaciTab = lazy(() => import('./raci-tab').then((module) => ({ default: module.RaciTab })));
const MembersTab = lazy(() =>
  import('./members-tab').then((module) => ({ default: module.MembersTab })),
);

/** A plan: its table, RACI matrix, members and history. */
export function PlanScreen() {
  const { t } = useTranslation('plans');
  const { planId } = useParams({ strict: false }) as { planId: string };
  const [search, set] = useSearchState(readPlanSearch);
  const plan = useQuery(planQuery(planId));
  const items = useQuery(itemsQuery(planId));
  const flashing = useLiveItems(planId);
  const edits = useFieldEdit(planId);
  const [viewSearch] = useSearchState(readViewSearch);
  const [settings, setSettings] = useState(false);
  const [facts, setFacts] = useState<HTMLElement | null>(null);
  const table = usePlanTable({ plan: plan.data, items: items.data, search, set, edits });

  const failed = plan.error ?? items.error;
  if (failed !== null) {
    return (
      <Screen title={t('list.title')}>
        <ErrorState
          error={failed}
          onRetry={() => {
            void plan.refetch();
            void items.refetch();
          }}
        />
      </Screen>
    );
  }
  const ready = plan.data !== undefined && items.data !== undefined;
  const view = (of: Plan, list: readonly WorkItem[]): ViewProps => ({
    plan: of,
    items: list,
    edits,
    search: viewSearch,
    set,
  });
  const shown = items.data?.find((item) => item.id === search.item);
  return (
    <Screen
      title={plan.data?.name ?? ''}
      facts={plan.data && <PlanFacts plan={plan.data} items={items.data ?? []} />}
      actions={
        plan.data && (
          <PlanActions
            plan={plan.data}
            table={table}
            onSettings={() => setSettings(true)}
            onExportChart={() => set({ view: 'gantt', exporting: true })}
          />
        )
      }
      tabs={
        <PlanTabs
          planId={planId}
          search={search}
          set={set}
          table={table}
          items={items.data ?? []}
        />
      }
      status={
        items.data && (
          <PlanStatus
            items={items.data}
            shown={table.rows.length}
            table={table}
            slot={search.view === 'gantt' ? setFacts : undefined}
          />
        )
      }
      peek={
        plan.data !== undefined && shown !== undefined && search.view !== 'members' ? (
          <PlanPeek
            plan={plan.data}
            item={shown}
            edits={edits}
            onOpenItem={(item) => set({ item })}
            onClose={() => {
              set({ item: undefined });
              table.focusGrid();
            }}
          />
        ) : null
      }
    >
      {!ready && <Skeleton rows={16} />}
      {ready && search.view === 'table' && (
        <PlanTable
          plan={plan.data}
          views={
            !table.phone && <PlanViews plan={plan.data} search={search} set={set} table={table} />
          }
          items={items.data}
          table={table}
          flashing={flashing}
          edits={edits}
          selected={search.item ?? null}
        />
      )}
      <Suspense fallback={<Skeleton rows={12} />}>
        {ready && search.view === 'gantt' && (
          <GanttTab
            plan={plan.data}
            items={items.data}
            table={table}
            edits={edits}
            flashing={flashing}
            selected={search.item ?? null}
            zoom={search.zoom}
            onZoom={(zoom) => set({ zoom })}
            onOpenItem={(item) => set({ item })}
            exporting={search.exporting}
            onExporting={(open) => set({ exporting: open || undefined })}
            facts={facts}
          />
        )}
        {ready && search.view === 'board' && <BoardTab {...view(plan.data, items.data)} />}
        {ready && search.view === 'calendar' && <MonthTab {...view(plan.data, items.data)} />}
        {ready && search.view === 'load' && <LoadTab {...view(plan.data, items.data)} />}
        {ready && search.view === 'raci' && (
          <RaciTab
            plan={plan.data}
            items={items.data}
            edits={edits}
            table={table}
            selected={search.item ?? null}
          />
        )}
        {ready && search.view === 'members' && <MembersTab plan={plan.data} />}
      </Suspense>
      {ready && search.view === 'history' && (
        <div className={css.history}>
          <History subject={{ kind: 'plan', id: planId }} />
        </div>
      )}
      {ready && <UndoKeys planId={planId} />}
      {ready && (
        <PlanCommands
          plan={plan.data}
          search={search}
          set={set}
          table={table}
          onSettings={() => setSettings(true)}
        />
      )}
      {edits.blocking !== null && (
        <BlockedDialog
          item={edits.blocking}
          edits={edits}
          onClose={() => edits.block(null)}
          {...(plan.data === undefined ? {} : { plan: plan.data.name })}
        />
      )}
      {settings && plan.data !== undefined && (
        <PlanFormDialog
          plan={plan.data}
          onClose={() => setSettings(false)}
          onSaved={() => setSettings(false)}
        />
      )}
    </Screen>
  );
}
