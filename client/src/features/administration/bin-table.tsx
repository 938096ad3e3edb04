import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '@/shared/api/api';
import type { BinEntry } from '@/shared/api/types';
import { useSentence } from '@/shared/api/use-sentence';
import { useDates } from '@/shared/dates/use-dates';
import { Button } from '@/shared/ui/button';
import { EmptyState } from '@/shared/ui/empty-state';
import { ErrorState } from '@/shared/ui/error-state';
import { PartyName } from '@/shared/ui/party-name';
import { Skeleton } from '@/shared/ui/skeleton';
import { Table } from '@/shared/ui/table';
import { toast } from '@/shared/ui/toast';
import { binQuery } from './queries';

/** What was deleted and can come back. */
export function BinTable() {
  const { t } = useTranslation('administration');
  const { moment } = useDates();
  const queries = useQueryClient();
  const sentence = useSentence();
  const bin = useInfiniteQuery(binQuery);
  const restore = useMutation({
    mutationFn: (entry: BinEntry) =>
      entry.kind === 'plan'
        ? api.post('/plans/{id}/restore', { path: { id: entry.id } })
        : api.post('/plans/{planId}/items/{id}/restore', {
            path: { planId: entry.container?.id ?? '', id: entry.id },
          }),
    onSuccess: (_, entry) => toast({ text: t('bin.restored', { title: entry.title }) }),
    onError: (error) => toast({ text: sentence(error), tone: 'failed' }),
    onSettled: () =>
      Promise.all(['bin', 'plan'].map((kind) => queries.invalidateQueries({ queryKey: [kind] }))),
  });
  if (bin.isPending) return <Skeleton />;
  if (bin.isError) return <ErrorState error={bin.error} onRetry={() => void bin.refetch()} />;
  const rows = bin.data.pages.flatMap((page) => page.items);
  if (rows.length === 0) {
    return <EmptyState title={t('bin.none')}>{t('bin.noneNote')}</EmptyState>;
  }
  return (
    <Table<BinEntry>
      label={t('tabs.bin')}
      rows={rows}
      rowKey={(entry) => `${entry.kind}${entry.id}`}
      columns={[
        { key: 'title', head: t('bin.what'), cell: (entry) => entry.title },
        {
          key: 'kind',
          head: t('trail.kind'),
          width: 90,
          cell: (entry) => t(`kinds.${entry.kind}`),
        },
        {
          key: 'from',
          head: t('bin.from'),
          leaves: 'medium',
          cell: (entry) => entry.container?.title ?? '',
        },
        {
          key: 'by',
          head: t('bin.by'),
          width: 130,
          leaves: 'narrow',
          cell: (entry) => <PartyName party={entry.by} />,
        },
        {
          key: 'at',
          head: t('bin.at'),
          width: 130,
          leaves: 'narrow',
          cell: (entry) => moment(entry.deletedAt),
        },
        {
          key: 'restore',
          head: '',
          width: 110,
          align: 'end',
          cell: (entry) => (
            <Button size="small" icon="undo" onClick={() => restore.mutate(entry)}>
              {t('bin.restore')}
            </Button>
          ),
        },
      ]}
      foot={
        bin.hasNextPage && (
          <Button busy={bin.isFetchingNextPage} onClick={() => void bin.fetchNextPage()}>
            {t('shared:loadMore')}
          </Button>
        )
      }
    />
  );
}
