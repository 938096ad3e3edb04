import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '@/shared/api/plan-types';
import { useShortcut } from '@/shared/keys/use-shortcut';
import { oneOf, text, useSearchState } from '@/shared/routing/use-search-state';
import { Button } from '@/shared/ui/button';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Screen } from '@/shared/ui/screen';
import { Skeleton } from '@/shared/ui/skeleton';
import { PlanFormDialog } from './plan-form-dialog';
import { PlansFilters } from './plans-filters';
import { PLAN_SORTS, plansQuery, STATES } from './plans-query';
import css from './plans-screen.module.css';
import { PlansTable } from './plans-table';

function readSearch(raw: Record<string, unknown>) {
  return {
    q: text(raw['q']),
    state: oneOf(raw['state'], STATES),
    mine: raw['mine'] === true,
    sort: oneOf(raw['sort'], PLAN_SORTS),
    down: raw['down'] === true,
    new: raw['new'] === true,
  };
}

/** All plans one may see, with their health. */
export function PlansScreen() {
  const { t } = useTranslation('plans');
  const navigate = useNavigate();
  const [search, set] = useSearchState(readSearch);
  const [editing, setEditing] = useState<Plan | null>(null);
  const { state, mine, sort, down } = search;
  const filter = { q: useDeferredValue(search.q), state, mine, sort, down };
  const list = useInfiniteQuery(plansQuery(filter));
  useShortcut('c', () => set({ new: true }));

  const plans = list.data?.pages.flatMap((page) => page.items) ?? [];
  const total = list.data?.pages[0]?.total ?? plans.length;
  const filtered = search.q !== undefined || search.state !== undefined || search.mine;
  const open = (plan: Plan) => void navigate({ to: `/plans/${plan.id}` });

  return (
    <Screen
      title={t('list.title')}
      facts={list.isSuccess && <span>{t('list.count', { count: total })}</span>}
      actions={
        <>
          <Link to="/bin" className={css.bin}>
            {t('list.bin')}
          </Link>
          <Button icon="upload" onClick={() => void navigate({ to: '/imports' })}>
            {t('list.import')}
          </Button>
          <Button look="primary" shortcut="C" onClick={() => set({ new: true })}>
            {t('list.new')}
          </Button>
        </>
      }
      tabs={<PlansFilters search={search} onChange={set} />}
    >
      {list.isPending && <Skeleton rows={12} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && plans.length === 0 && (
        <EmptyState
          title={t(filtered ? 'list.nothing' : 'list.emptyTitle')}
          action={
            filtered ? (
              <Button onClick={() => set({ q: undefined, state: undefined, mine: undefined })}>
                {t('list.clear')}
              </Button>
            ) : (
              <Button
                look="primary"
                icon="upload"
                onClick={() => void navigate({ to: '/imports' })}
              >
                {t('list.import')}
              </Button>
            )
          }
        >
          {filtered ? null : t('list.empty')}
        </EmptyState>
      )}
      {plans.length > 0 && (
        <PlansTable
          plans={plans}
          sort={search.sort ?? null}
          down={search.down}
          onSort={(sort) =>
            set(
              search.sort !== sort
                ? { sort, down: undefined }
                : search.down
                  ? { sort: undefined, down: undefined }
                  : { down: true },
            )
          }
          onOpen={open}
          onEdit={setEditing}
          more={
            list.hasNextPage && (
              <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                {t('shared:loadMore')}
              </Button>
            )
          }
        />
      )}
      {search.new && (
        <PlanFormDialog plan={null} onClose={() => set({ new: undefined })} onSaved={open} />
      )}
      {editing !== null && (
        <PlanFormDialog
          plan={editing}
          onClose={() => setEditing(null)}
          onSaved={() => setEditing(null)}
        />
      )}
    </Screen>
  );
}
