import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { JobFailure } from '@/shared/api/types';
import { useDates } from '@/shared/dates/use-dates';
import { Button } from '@/shared/ui/button';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { IconButton } from '@/shared/ui/icon-button';
import { Skeleton } from '@/shared/ui/skeleton';
import { Table } from '@/shared/ui/table';
import { failuresQuery } from './queries';

/** What fails in the background, to be tried again or let be. */
export function FailuresTable() {
  const { t } = useTranslation('administration');
  const { exact } = useDates();
  const queries = useQueryClient();
  const failures = useInfiniteQuery(failuresQuery);
  const settled = { onSettled: () => queries.invalidateQueries({ queryKey: ['job'] }) };
  const retry = useMutation({
    mutationFn: (failureId: string) =>
      api.post('/jobs/failures/{failureId}/retry', { path: { failureId } }),
    ...settled,
  });
  const dismiss = useMutation({
    mutationFn: (failureId: string) =>
      api.delete('/jobs/failures/{failureId}', { path: { failureId } }),
    ...settled,
  });
  if (failures.isPending) return <Skeleton rows={6} />;
  if (failures.isError) {
    return <ErrorState error={failures.error} onRetry={() => void failures.refetch()} />;
  }
  const rows = failures.data.pages.flatMap((page) => page.items);
  if (rows.length === 0)
    return <EmptyState title={t('jobs.none')}>{t('jobs.noneHint')}</EmptyState>;
  return (
    <Table<JobFailure>
      label={t('tabs.jobs')}
      rows={rows}
      rowKey={(failure) => failure.id}
      columns={[
        { key: 'what', head: t('jobs.what'), width: 240, cell: (failure) => failure.name },
        {
          key: 'message',
          head: t('jobs.message'),
          cell: (failure) => <span title={failure.message}>{failure.message}</span>,
        },
        {
          key: 'attempts',
          head: t('jobs.attempts'),
          width: 90,
          align: 'end',
          leaves: 'medium',
          cell: (failure) => failure.attempts,
        },
        {
          key: 'at',
          head: t('jobs.at'),
          width: 170,
          leaves: 'medium',
          cell: (failure) => exact(failure.at),
        },
        {
          key: 'actions',
          head: <span className="visually-hidden">{t('jobs.actions')}</span>,
          width: 150,
          cell: (failure) => (
            <>
              <Button
                size="small"
                busy={retry.isPending && retry.variables === failure.id}
                onClick={() => retry.mutate(failure.id)}
              >
                {t('jobs.retry')}
              </Button>
              <IconButton
                icon="close"
                label={t('jobs.dismiss')}
                onClick={() => dismiss.mutate(failure.id)}
              />
            </>
          ),
        },
      ]}
      foot={
        failures.hasNextPage && (
          <Button busy={failures.isFetchingNextPage} onClick={() => void failures.fetchNextPage()}>
            {t('shared:loadMore')}
          </Button>
        )
      }
    />
  );
}
