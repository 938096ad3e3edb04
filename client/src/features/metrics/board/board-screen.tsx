import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcut } from '@/shared/keys/use-shortcut';
import { Button } from '@/shared/ui/button';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { Screen } from '@/shared/ui/screen';
import { MetricDialog } from '../edit/metric-dialog';
import { boardQuery } from '../queries';
import css from './board.module.css';
import { BoardFilters } from './board-filters';
import { arrange } from './board-model';
import { BoardSkeleton } from './board-skeleton';
import { BoardSummary } from './board-summary';
import { DueStrip } from './due-strip';
import { MetricCard } from './metric-card';
import { MetricTable } from './metric-table';
import { PackDialog } from './pack-dialog';
import { PackGallery } from './pack-gallery';
import { isFiltered, NO_FILTER, useBoardState } from './use-board-state';

/** Pages of 200 that are read without being asked for. */
const AT_ONCE = 5;
const STEP = 60;

/** How all indicators stand, what deviates first. */
export function BoardScreen() {
  const { t } = useTranslation('metrics');
  const navigate = useNavigate();
  const [state, set] = useBoardState();
  const [shown, setShown] = useState(STEP);
  const [loading, setLoading] = useState<string | null>(null);
  const q = useDeferredValue(state.q);
  const list = useInfiniteQuery(
    boardQuery({
      q,
      unitId: undefined,
      ownerId: undefined,
      family: undefined,
      pack: state.pack,
      deviating: state.off,
    }),
  );
  useShortcut('c', () => set({ new: true }));
  useShortcut('d', () => set({ off: !state.off || undefined }));

  const pages = list.data?.pages.length ?? 0;
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && pages < AT_ONCE) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, pages, fetchNextPage]);

  const all = list.data?.pages.flatMap((page) => page.items) ?? [];
  const tiles = arrange(all, state, state.sort);
  const visible = tiles.slice(0, shown);
  const more = tiles.length > shown || hasNextPage;
  const showMore = () => {
    setShown(shown + STEP);
    if (tiles.length <= shown + STEP && hasNextPage) void fetchNextPage();
  };
  const filtered = isFiltered(state);
  const nothingYet = list.isSuccess && all.length === 0 && !filtered;
  const foot = more && (
    <Button busy={isFetchingNextPage} onClick={showMore}>
      {t('board.more', { count: Math.max(0, tiles.length - shown) })}
    </Button>
  );

  return (
    <Screen
      title={t('board.title')}
      facts={
        list.isSuccess &&
        !nothingYet && (
          <span>{t('board.count', { count: list.data.pages[0]?.total ?? all.length })}</span>
        )
      }
      actions={
        <>
          <Button
            onClick={() => void navigate({ to: '/indicators/analysis' })}
            className={css.wide}
          >
            {t('board.analysis')}
          </Button>
          <Button onClick={() => set({ packs: true })} className={css.wide}>
            {t('board.packs')}
          </Button>
          <Button look="primary" shortcut="C" onClick={() => set({ new: true })}>
            {t('board.new')}
          </Button>
        </>
      }
      tabs={nothingYet ? undefined : <BoardFilters state={state} onChange={set} tiles={all} />}
    >
      {list.isPending && <BoardSkeleton />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {nothingYet && <PackGallery onChoose={setLoading} onNew={() => set({ new: true })} />}
      {list.isSuccess && !nothingYet && (
        <div className={css.page}>
          {!filtered && <DueStrip />}
          <BoardSummary tiles={all} state={state} onChange={set} />
          {tiles.length === 0 && (
            <EmptyState
              title={t(state.off ? 'board.nothingOff' : 'board.nothing')}
              action={<Button onClick={() => set(NO_FILTER)}>{t('board.clear')}</Button>}
            >
              {state.off ? t('board.nothingOffNote') : null}
            </EmptyState>
          )}
          {visible.length > 0 &&
            (state.view === 'cards' ? (
              <>
                <ul className={css.cards}>
                  {visible.map((tile) => (
                    <MetricCard key={tile.metric.id} tile={tile} />
                  ))}
                </ul>
                {foot && <div className={css.foot}>{foot}</div>}
              </>
            ) : (
              <MetricTable
                tiles={visible}
                sort={state.sort}
                onSort={(sort) => set({ sort })}
                foot={foot}
              />
            ))}
        </div>
      )}
      {state.packs && (
        <PackGallery
          dialog
          onChoose={(pack) => {
            setLoading(pack);
            set({ packs: undefined });
          }}
          onClose={() => set({ packs: undefined })}
        />
      )}
      {loading !== null && <PackDialog pack={loading} onClose={() => setLoading(null)} />}
      {state.new && (
        <MetricDialog
          metric={null}
          onClose={() => set({ new: undefined })}
          onSaved={(metric) => void navigate({ to: `/indicators/${metric.id}` })}
        />
      )}
    </Screen>
  );
}
