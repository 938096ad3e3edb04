import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TrailEntry } from '@/shared/api/types';
import { useDates } from '@/shared/dates/use-dates';
import { Button } from '@/shared/ui/button';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { PartyName } from '@/shared/ui/party-name';
import { Skeleton } from '@/shared/ui/skeleton';
import { Table } from '@/shared/ui/table';
import { trailQuery } from './queries';
import { useTrailState } from './use-trail-state';

/** Who did what, newest first. Nothing here can be changed. */
export function TrailTable() {
  const { t } = useTranslation('administration');
  const { exact } = useDates();
  const [state, set] = useTrailState();
  const trail = useInfiniteQuery(trailQuery(state));
  if (trail.isPending) return <Skeleton rows={16} />;
  if (trail.isError) return <ErrorState error={trail.error} onRetry={() => void trail.refetch()} />;
  const rows = trail.data.pages.flatMap((page) => page.items);
  if (rows.length === 0) {
    return (
      <EmptyState
        title={t('trail.none')}
        action={
          <Button
            onClick={() =>
              set({
                actor: undefined,
                kind: undefined,
                subject: undefined,
                from: undefined,
                to: undefined,
              })
            }
          >
            {t('trail.clear')}
          </Button>
        }
      />
    );
  }
  return (
    <Table<TrailEntry>
      label={t('tabs.trail')}
      rows={rows}
      rowKey={(entry) => String(entry.seq)}
      selected={state.entry === undefined ? null : String(state.entry)}
      onOpen={(entry) => set({ entry: entry.seq })}
      columns={[
        {
          key: 'at',
          head: t('trail.at'),
          width: 170,
          cell: (entry) => exact(entry.at),
        },
        {
          key: 'actor',
          head: t('trail.actor'),
          width: 130,
          cell: (entry) =>
            entry.actor === null ? t('trail.system') : <PartyName party={entry.actor} />,
        },
        { key: 'sentence', head: t('trail.what'), cell: (entry) => entry.sentence },
        {
          key: 'subject',
          head: t('trail.subject'),
          leaves: 'medium',
          cell: (entry) => entry.subject?.title ?? '',
        },
        {
          key: 'seq',
          head: t('trail.seq'),
          width: 80,
          align: 'end',
          leaves: 'medium',
          cell: (entry) => entry.seq,
        },
      ]}
      foot={
        trail.hasNextPage && (
          <Button busy={trail.isFetchingNextPage} onClick={() => void trail.fetchNextPage()}>
            {t('shared:loadMore')}
          </Button>
        )
      }
    />
  );
}
